package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be handed in as the scan of a paper, and what it is kept as. */
final class ScanTest {
    private static final byte[] PDF = "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

    @Test
    void it_comes_back_byte_for_byte_as_what_it_is() {
        for (byte[] file : List.of(PDF, PNG, JPEG)) {
            assertThat(Scan.of(file).bytes()).isEqualTo(file);
        }
        assertThat(Scan.of(PDF).form()).isEqualTo(Scan.Form.PDF);
        assertThat(Scan.of(PNG).form()).isEqualTo(Scan.Form.PNG);
        assertThat(Scan.of(JPEG).form()).isEqualTo(Scan.Form.JPEG);
    }

    @Test
    void what_is_no_scan_or_too_large_is_refused() {
        byte[] large = Arrays.copyOf(PDF, Scan.most() + 1);
        byte[] begun = Arrays.copyOf(PDF, 4);
        byte[] page = "<!doctype html>".getBytes(StandardCharsets.US_ASCII);
        for (byte[] file : List.of(large, begun, page, new byte[0])) {
            assertThatThrownBy(() -> Scan.of(file)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Scan("no base64!")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Scan.of(Arrays.copyOf(PDF, Scan.most())).bytes()).hasSize(Scan.most());
    }
}
