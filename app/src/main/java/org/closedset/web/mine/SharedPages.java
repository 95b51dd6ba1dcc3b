package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.ShareRiders;
import org.closedset.disclosure.Trusted;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.riders.RiderRecord;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What a performer lets one who speaks for them see of their riders, thing by thing. */
@Controller
final class SharedPages {
    private static final String HERE = "/mine/shared";

    private final Here here;
    private final Hand hand;
    private final Html html;

    SharedPages(Here here, Hand hand, Html html) {
        this.here = here;
        this.hand = hand;
        this.html = html;
    }

    /** The page of what whoever goes by this name sees. */
    static String of(String name) {
        return UriComponentsBuilder.fromPath(HERE)
                .queryParam("with", "{name}")
                .encode()
                .buildAndExpand(name)
                .toUriString();
    }

    @GetMapping(HERE)
    ResponseEntity<String> shared(
            HttpServletRequest request, @RequestParam(name = "with", defaultValue = "") String name) {
        return here.mine(self ->
                named(self, name).map(it -> page(request, self, it)).orElseGet(() -> Html.to(TrustedPages.HERE)));
    }

    /** Whoever speaks for them by this name, or by any where it is "", where it is one person. */
    private static Optional<Trusted.Named> named(Here.Self self, String name) {
        List<Trusted.Named> found = self.mine().trusted().speak().stream()
                .filter(it -> name.isEmpty() || it.name().equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, Trusted.Named named) {
        return html.page(
                "shared",
                new SharedPage(
                        here.frame(request, self, Words.say("shared.head", named.name())),
                        hand.newForm(Basis.of(named.shared())),
                        named.name(),
                        TrustedPages.uncounted(named.counts()),
                        self.mine().own().riders().stream()
                                .map(it -> rider(it, named.shared()))
                                .toList(),
                        Arrays.stream(News.values())
                                .filter(it -> it != News.WIDER)
                                .map(it -> news(it, named.shared()))
                                .toList(),
                        news(News.WIDER, named.shared())));
    }

    private static SharedPage.Choice rider(RiderRecord rider, Shared shared) {
        return new SharedPage.Choice(
                rider.id(),
                OwnRiders.head(rider),
                OwnRiderPages.kind(rider),
                shared.riders().contains(rider.id()));
    }

    private static SharedPage.Choice news(News news, Shared shared) {
        return new SharedPage.Choice(
                news.code(),
                Words.say("shared.news." + news.code()),
                Words.say("shared.news." + news.code() + ".why"),
                shared.news().contains(news));
    }

    @PostMapping(HERE)
    ResponseEntity<String> says(
            HttpServletRequest request, @RequestParam(name = "with", defaultValue = "") String name) {
        return here.mine(self -> Here.form(request, of(name), form -> says(request, self, form, name)));
    }

    /** The same page may be sent with one choice, and then with another. */
    private ResponseEntity<String> says(HttpServletRequest request, Here.Self self, Form form, String name) {
        Set<String> riders = chosen(request, "rider", self.mine().own().riders().stream(), RiderRecord::id).stream()
                .map(RiderRecord::id)
                .collect(Collectors.toUnmodifiableSet());
        Set<News> news = chosen(request, "news", Arrays.stream(News.values()), News::code);
        Shared shared = new Shared(riders, news);
        return Here.said(
                request,
                new ShareRiders(hand)
                        .shared(
                                self.found().recorded(),
                                new Form(hand.newAct(), form.basis()),
                                self.found().person(),
                                name,
                                shared),
                "shared.said",
                of(name));
    }

    private static <T> Set<T> chosen(
            HttpServletRequest request, String field, Stream<T> all, Function<T, String> code) {
        List<String> sent = Stream.ofNullable(request.getParameterValues(field))
                .flatMap(Stream::of)
                .toList();
        Predicate<T> chosen = it -> sent.contains(code.apply(it));
        return all.filter(chosen).collect(Collectors.toUnmodifiableSet());
    }
}
