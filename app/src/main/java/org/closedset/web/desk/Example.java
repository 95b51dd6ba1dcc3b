package org.closedset.web.desk;

import org.closedset.views.OpenScript;

/** The next draft of one script that the demo has at hand; {@code script} is its name, or "" outside the demo. */
public record Example(String script, byte[] draft) {

    /** No example, as on everybody's own desk. */
    public static Example none() {
        return new Example("", new byte[0]);
    }

    boolean of(OpenScript open) {
        return open.name().equals(script);
    }
}
