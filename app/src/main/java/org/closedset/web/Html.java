package org.closedset.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with pages, and with the way to the page that shows what an act did. */
public final class Html {
    private static final MediaType UTF8 = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Templates templates;

    public Html(Templates templates) {
        this.templates = templates;
    }

    public ResponseEntity<String> page(String template, Object page) {
        return page(HttpStatus.OK, template, page);
    }

    public ResponseEntity<String> page(HttpStatus status, String template, Object page) {
        return ResponseEntity.status(status).contentType(UTF8).body(templates.page(template, page));
    }

    public static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
