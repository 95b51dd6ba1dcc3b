package org.closedset.web.papers;

import java.util.Optional;
import org.closedset.riders.Evidence;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Scan;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The scans of riders that were signed on paper, as they were handed in. */
public final class Scans {
    private Scans() {}

    /** That of a rider, where it was signed so. */
    public static Optional<Scan> of(RiderRecord rider) {
        return rider.signed()
                .flatMap(it ->
                        it.evidence() instanceof Evidence.OnPaper paper ? Optional.of(paper.scan()) : Optional.empty());
    }

    /** To be kept as a file: nobody here looked into it, so no page shows it. Its name says nothing of whose it is. */
    public static ResponseEntity<byte[]> answer(Scan scan) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.form().media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rider-signed." + scan.form().ending())
                                .build()
                                .toString())
                .body(scan.bytes());
    }
}
