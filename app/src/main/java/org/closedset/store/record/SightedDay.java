package org.closedset.store.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who was shown what of one person on one day, in one spelling of bytes: docs/formats/archive.md. */
public record SightedDay(LocalDate day, List<Sighted> sighted) {
    private static final byte FORM = 1;
    private static final int ROUNDED_TO = 256;
    private static final Comparator<Sighted> ORDER =
            Comparator.comparing(Sighted::by).thenComparing(Sighted::what);

    public SightedDay {
        sighted = sighted.stream().sorted(ORDER).toList();
    }

    /** The same day with this shown once more. */
    SightedDay with(Sighting sighting) {
        List<Sighted> all = new ArrayList<>();
        int times = 1;
        for (Sighted it : sighted) {
            if (it.by().equals(sighting.by()) && it.what().equals(sighting.what())) {
                times += it.times();
            } else {
                all.add(it);
            }
        }
        all.add(new Sighted(sighting.by(), sighting.what(), times));
        return new SightedDay(day, all);
    }

    /** Both, where they are of the same day. */
    SightedDay and(SightedDay other) {
        SightedDay both = this;
        for (Sighted it : other.sighted()) {
            int before = times(both, it);
            List<Sighted> all = new ArrayList<>(both.sighted());
            all.removeIf(one -> same(one, it));
            all.add(new Sighted(it.by(), it.what(), before + it.times()));
            both = new SightedDay(day, all);
        }
        return both;
    }

    private static int times(SightedDay of, Sighted one) {
        return of.sighted().stream()
                .filter(it -> same(it, one))
                .mapToInt(Sighted::times)
                .sum();
    }

    private static boolean same(Sighted one, Sighted other) {
        return one.by().equals(other.by()) && one.what().equals(other.what());
    }

    /** Rounded up, so that its length tells little of how much was looked at. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt((int) day.toEpochDay());
            out.writeShort(sighted.size());
            for (Sighted it : sighted) {
                write(out, it.by());
                write(out, it.what());
                out.writeInt(it.times());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] said = bytes.toByteArray();
        return Arrays.copyOf(said, (said.length + ROUNDED_TO - 1) / ROUNDED_TO * ROUNDED_TO);
    }

    private static void write(DataOutputStream out, String id) throws IOException {
        out.writeByte(id.length());
        out.write(id.getBytes(StandardCharsets.US_ASCII));
    }

    /** The day these bytes spell; nothing where they are not exactly what would be written. */
    static Optional<SightedDay> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.ofEpochDay(in.readInt());
            int many = in.readUnsignedShort();
            List<Sighted> sighted = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                sighted.add(new Sighted(id(in), id(in), in.readInt()));
            }
            SightedDay read = new SightedDay(day, sighted);
            return Optional.of(read).filter(it -> it.eachOnce() && Arrays.equals(it.bytes(), bytes));
        } catch (IOException | IllegalArgumentException | DateTimeException odd) {
            return Optional.empty();
        }
    }

    private boolean eachOnce() {
        return sighted.stream()
                        .map(it -> List.of(it.by(), it.what()))
                        .distinct()
                        .count()
                == sighted.size();
    }

    private static String id(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "SightedDay[confidential]";
    }
}
