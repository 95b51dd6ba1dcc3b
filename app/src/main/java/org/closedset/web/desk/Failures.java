package org.closedset.web.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.closedset.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartException;

/** The page for what went wrong: what it means and what to do, and nothing of the program's insides. */
@Controller
final class Failures implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Missing missing;

    Failures(Missing missing) {
        this.missing = missing;
    }

    @RequestMapping("/error")
    ResponseEntity<String> failed(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (status.is5xxServerError()
                && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            LOG.error("{} {}", status.value(), kinds(fault));
        }
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED) {
            return missing.page(request);
        }
        String key = status == HttpStatus.CONTENT_TOO_LARGE
                ? "failed.large"
                : status.is4xxClientError() ? "failed.request" : "failed";
        return missing.refused(request, status, Words.say(key + ".head"), Words.say(key));
    }

    /** A form where a file was asked for is a request that cannot be understood, and no fault of the program. */
    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                && fault.getCause() instanceof MultipartException) {
            return HttpStatus.BAD_REQUEST;
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus said = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return said == null ? HttpStatus.NOT_FOUND : said;
    }

    /** A fault's kinds and places; its words are left out, as libraries quote in them what somebody sent. */
    static String kinds(Throwable fault) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable it = fault; it != null; it = it.getCause()) {
            kinds.append(it.getClass().getName());
            for (StackTraceElement place : it.getStackTrace()) {
                kinds.append("\n\tat ").append(place);
            }
            kinds.append('\n');
        }
        return kinds.toString();
    }
}
