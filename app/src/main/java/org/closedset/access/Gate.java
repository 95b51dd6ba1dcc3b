package org.closedset.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.apache.catalina.valves.RemoteAddrValve;
import org.closedset.views.Members;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;

/** Everything but the way in and the style sheet asks for the session that the printed address opened. */
@Configuration(proxyBeanMethods = false)
public class Gate {
    private static final int SLOW_HASHES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Around all the rest of the server, and nearer to what it answers than its own pages for errors. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> everyAnswer(Door door) {
        return server -> {
            server.addEngineValves(new Headers(door));
            door.proxy().ifPresent(proxy -> server.addEngineValves(only(proxy)));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new BareErrors()));
        };
    }

    /** Behind a proxy nobody else is answered: what they send would come without TLS. */
    private static RemoteAddrValve only(String proxy) {
        RemoteAddrValve valve = new RemoteAddrValve();
        valve.setUsePeerAddress(true);
        valve.setAllow(Pattern.quote(proxy));
        return valve;
    }

    @Bean
    FilterRegistrationBean<OwnRequests> ownRequests(Door door, Refusals refusals) {
        FilterRegistrationBean<OwnRequests> filter = new FilterRegistrationBean<>(new OwnRequests(door, refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SessionAge> sessionAge(Sessions sessions) {
        FilterRegistrationBean<SessionAge> filter = new FilterRegistrationBean<>(new SessionAge(sessions));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    Sessions openSessions(
            Clock clock, SecureRandom chance, HttpSessionSecurityContextRepository sessions, Members members) {
        return new Sessions(clock, chance, sessions, members);
    }

    @Bean
    Tablets tablets(Clock clock, SecureRandom chance, Door door) {
        return new Tablets(clock, chance, door);
    }

    @Bean
    Passkeys passkeys(Door door, SecureRandom chance) {
        return new Passkeys(door, chance);
    }

    @Bean
    AtOnce slowHashes() {
        return new AtOnce(SLOW_HASHES, PATIENCE);
    }

    @Bean
    Codes codes(SecureRandom chance, AtOnce slowHashes) {
        return new Codes(chance, slowHashes);
    }

    /** Nobody signs in with a name; without this the framework would invent one and print its password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    HttpSessionSecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SecurityFilterChain desk(
            HttpSecurity http,
            HttpSessionSecurityContextRepository sessions,
            Refusals refusals,
            Members members,
            Tablets tablets,
            Door door)
            throws Exception {
        Admission admission = new Admission(members);
        return http.addFilterBefore(new LentFirst(tablets), CsrfFilter.class)
                .addFilterBefore(new SessionFirst(refusals, admission), CsrfFilter.class)
                .securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                Enter.PATH, Enter.SECRET, "/error", "/style/**", "/fonts/**", "/icon.svg")
                        .permitAll()
                        .requestMatchers("/in", "/in/**", "/join/**", "/join", "/recover", "/mine/hide")
                        .permitAll()
                        .requestMatchers(Sessions.TABLET, Sessions.TABLET + "/**")
                        .permitAll()
                        .requestMatchers("/mine", "/mine/**", "/again")
                        .access((who, context) -> admission.own(who.get()))
                        .requestMatchers(
                                "/board",
                                "/board/riders",
                                "/board/riders/sign",
                                "/board/rider/**",
                                "/board/asks",
                                "/board/ask/**",
                                "/board/background",
                                "/board/choreographies",
                                "/board/choreography/**",
                                Sessions.BY_ITSELF)
                        .access((who, context) -> admission.board(who.get()))
                        .requestMatchers("/out")
                        .authenticated()
                        .requestMatchers("/look")
                        .access((who, context) -> admission.anybody(who.get()))
                        .anyRequest()
                        .access((who, context) ->
                                admission.desk(who.get(), context.getRequest().getRequestURI())))
                .headers(headers -> headers.disable())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> closed(response, door, refusals))
                        .accessDeniedHandler((request, response, why) -> {
                            if (why instanceof CsrfException) {
                                DoorLog.refused(DoorLog.Refused.STALE_FORM);
                                page(response, HttpServletResponse.SC_FORBIDDEN, refusals.stalePage());
                            } else {
                                Sessions.member().ifPresent(it -> DoorLog.known(DoorLog.Known.NOT_THEIRS, it));
                                page(response, HttpServletResponse.SC_NOT_FOUND, refusals.nothingHere());
                            }
                        }))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .build();
    }

    private static void closed(HttpServletResponse response, Door door, Refusals refusals) throws IOException {
        String said = door.shared() ? refusals.signInPage() : refusals.closedPage();
        page(response, HttpServletResponse.SC_UNAUTHORIZED, said);
    }

    static void page(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
