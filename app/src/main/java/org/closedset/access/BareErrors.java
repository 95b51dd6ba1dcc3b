package org.closedset.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What the server refuses before any page is asked is answered with its number alone. */
final class BareErrors extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        boolean told = response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported();
        if (told) {
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        try {
            Writer answer = response.getReporter();
            if (answer != null) {
                answer.write(response.getStatus() + "\n");
                response.finishResponse();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
