package org.closedset.web.desk;

import org.closedset.access.Crowded;
import org.closedset.access.Refusals;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks whoever comes while too many do to come again in a moment. */
@ControllerAdvice
final class Crowding {
    private static final String SECONDS = "5";

    private final Refusals refusals;

    Crowding(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler(Crowded.class)
    ResponseEntity<String> crowded() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(refusals.crowdedPage());
    }
}
