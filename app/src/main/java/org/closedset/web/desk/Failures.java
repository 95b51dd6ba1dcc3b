package org.closedset.web.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.closedset.web.Words;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what went wrong: what it means and what to do, and nothing of the program's insides. */
@Controller
final class Failures implements ErrorController {
    private final Missing missing;

    Failures(Missing missing) {
        this.missing = missing;
    }

    @RequestMapping("/error")
    ResponseEntity<String> failed(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus said = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus status = said == null ? HttpStatus.NOT_FOUND : said;
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED) {
            return missing.page(request);
        }
        String key = status == HttpStatus.CONTENT_TOO_LARGE
                ? "failed.large"
                : status.is4xxClientError() ? "failed.request" : "failed";
        return missing.refused(request, status, Words.say(key + ".head"), Words.say(key));
    }
}
