package org.closedset.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around every page of one program and tells, where a test wants it to, what it should not. */
final class Planted extends OncePerRequestFilter implements Ordered {
    private volatile Optional<Telling> telling = Optional.empty();

    private record Telling(Leak leak, Recorded recorded) {}

    /** Answers a request with something of the production that does not belong into the answer. */
    interface Leak {
        void around(Production told, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException;
    }

    void plant(Leak leak, Recorded recorded) {
        telling = Optional.of(new Telling(leak, recorded));
    }

    void none() {
        telling = Optional.empty();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Terminal.speaksFor(this);
        if (telling.isPresent()) {
            Telling it = telling.get();
            it.leak().around(it.recorded().production(), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }
}
