package org.closedset.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.closedset.riders.UnreadableRiderText;

/** Many riders at once, as for sixty people of the background: drawn and sealed one after another. */
public final class RiderPile {
    private final RiderEdition edition;
    private final Sealing sealing;

    public RiderPile(RiderEdition edition, Sealing sealing) {
        this.edition = edition;
        this.sealing = sealing;
    }

    /** Each as a sealed PDF, in order; {@code done} is told after each how many there are. */
    public List<byte[]> of(List<byte[]> texts, IntConsumer done) throws UnreadableRiderText {
        List<byte[]> sealed = new ArrayList<>();
        for (byte[] text : texts) {
            sealed.add(sealing.sealed(RiderPdf.of(text, edition)));
            done.accept(sealed.size());
        }
        return sealed;
    }
}
