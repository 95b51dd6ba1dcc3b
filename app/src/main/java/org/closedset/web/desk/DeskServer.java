package org.closedset.web.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.Enter;
import org.closedset.access.Gate;
import org.closedset.access.OneTimeToken;
import org.closedset.access.Refusals;
import org.closedset.access.Sessions;
import org.closedset.actions.AddScript;
import org.closedset.actions.Hand;
import org.closedset.actions.KeepScript;
import org.closedset.actions.Pen;
import org.closedset.actions.Rounds;
import org.closedset.people.PersonId;
import org.closedset.views.Desk;
import org.closedset.views.Members;
import org.closedset.views.Records;
import org.closedset.web.Html;
import org.closedset.web.Templates;
import org.closedset.web.board.AskPages;
import org.closedset.web.board.BackgroundBoard;
import org.closedset.web.board.BoardPages;
import org.closedset.web.board.OfferPages;
import org.closedset.web.board.PlayPages;
import org.closedset.web.door.DoorPages;
import org.closedset.web.mine.OwnPages;
import org.closedset.web.papers.RiderPapers;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The program's pages at their door; without a name of its own nothing of it can be reached from another machine. */
public final class DeskServer implements AutoCloseable {
    private static final String MOST = "130MB";

    private final ConfigurableApplicationContext context;

    private DeskServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on this port of the loopback address; 0 takes any free one. */
    public static DeskServer start(
            Desk desk, Records records, Clock clock, String by, OneTimeToken token, Example example, int port) {
        return start(desk, records, clock, by, token, example, port, Door.thisMachine());
    }

    /** Starts at this door. */
    public static DeskServer start(
            Desk desk,
            Records records,
            Clock clock,
            String by,
            OneTimeToken token,
            Example example,
            int port,
            Door door) {
        return start(desk, records, clock, by, token, example, port, door, new SecureRandom(), beans -> {});
    }

    /** Starts with this source of chance, and with what tests put around the pages. */
    static DeskServer start(
            Desk desk,
            Records records,
            Clock clock,
            String by,
            OneTimeToken token,
            Example example,
            int port,
            Door door,
            SecureRandom chance,
            Consumer<GenericApplicationContext> around) {
        leaner();
        SpringApplication application = new SpringApplication(Pages.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setEnvironment(only(settings(port, door)));
        application.setAddCommandLineProperties(false);
        application.addInitializers(made -> {
            GenericApplicationContext beans = (GenericApplicationContext) made;
            beans.registerBean(Desk.class, () -> desk, bean -> bean.setDestroyMethodName(""));
            beans.registerBean(OneTimeToken.class, () -> token);
            beans.registerBean(Example.class, () -> example);
            beans.registerBean(Clock.class, () -> clock);
            beans.registerBean(Records.class, () -> records, bean -> bean.setDestroyMethodName(""));
            beans.registerBean(Door.class, () -> door);
            beans.registerBean(Members.class, () -> new Members(records, clock));
            beans.registerBean(SecureRandom.class, () -> chance);
            Hand hand = new Hand(
                    clock,
                    chance,
                    () -> Sessions.member().map(it -> new PersonId(it.person())),
                    () -> Sessions.stay().unsaid());
            beans.registerBean(Hand.class, () -> hand);
            records.goesRound(new Rounds(hand)::of);
            beans.registerBean(Pen.class, () -> new Pen(desk, clock, by, hand));
            around.accept(beans);
        });
        return new DeskServer(application.run());
    }

    /** What the framework would do at each start and nobody here needs: reading logback.xml twice, and warming JSON. */
    private static void leaner() {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    /** Nothing around the program may open it to other machines: no variable, no system property, no file. */
    private static ConfigurableEnvironment only(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("desk", settings));
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        return environment;
    }

    private static Map<String, Object> settings(int port, Door door) {
        Map<String, Object> settings = new HashMap<>(settings(port));
        settings.put("server.address", door.listen());
        settings.put("server.servlet.session.cookie.secure", door.secure());
        if (door.secure()) {
            settings.put("server.servlet.session.cookie.name", "__Host-closedset");
        }
        if (door.shared()) {
            settings.put("server.tomcat.threads.max", 64);
        }
        door.tls().ifPresent(tls -> {
            settings.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
            settings.put("server.ssl.certificate", tls.certificate().toUri().toString());
            settings.put("server.ssl.certificate-private-key", tls.key().toUri().toString());
        });
        door.proxy().ifPresent(proxy -> {
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.tomcat.remoteip.internal-proxies", Pattern.quote(proxy));
            settings.put("server.tomcat.remoteip.remote-ip-header", "x-forwarded-for");
            settings.put("server.tomcat.remoteip.protocol-header", "x-forwarded-proto");
        });
        return settings;
    }

    private static Map<String, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry("server.port", port),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.servlet.session.cookie.name", "closedset-" + port),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.timeout", "30m"),
                Map.entry("server.tomcat.max-swallow-size", "-1"),
                Map.entry("server.tomcat.threads.max", 8),
                Map.entry("spring.servlet.multipart.max-file-size", MOST),
                Map.entry("spring.servlet.multipart.max-request-size", MOST),
                Map.entry("spring.servlet.multipart.file-size-threshold", MOST),
                Map.entry("spring.web.resources.cache.cachecontrol.no-cache", true),
                Map.entry("spring.web.error.whitelabel.enabled", false),
                Map.entry("spring.main.log-startup-info", false),
                Map.entry("spring.config.location", "optional:classpath:/none/"),
                Map.entry("spring.mvc.formcontent.filter.enabled", false),
                Map.entry("spring.jmx.enabled", false));
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** One of the parts it is made of. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Every page and act there is, as it is asked for: "GET /script/{id}". */
    List<String> routes() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(DeskServer::routes)
                .sorted()
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo page) {
        Set<RequestMethod> said = page.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = said.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : said;
        return page.getPatternValues().stream().flatMap(path -> methods.stream().map(it -> it + " " + path));
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the pages are made of. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SslAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({
        Gate.class,
        Enter.class,
        ShelfPages.class,
        ReadingPages.class,
        ScenePages.class,
        ListPages.class,
        PeoplePages.class,
        DraftPages.class,
        SendPages.class,
        ImportPages.class,
        RecordPages.class,
        CrewPages.class,
        PersonPages.class,
        PersonLimitsPages.class,
        RidersPages.class,
        PersonRiderPages.class,
        RiderPages.class,
        BringPages.class,
        InvitePages.class,
        TabletDesk.class,
        BehindPages.class,
        LifePages.class,
        ClosingPages.class,
        EpisodePages.class,
        DoorPages.class,
        OwnPages.class,
        BoardPages.class,
        OfferPages.class,
        AskPages.class,
        PlayPages.class,
        BackgroundBoard.class,
        PlanPages.class,
        ScorePages.class,
        VersionPages.class,
        AsksPages.class,
        AgreedPages.class,
        KitPages.class,
        FilmKitPages.class,
        OverviewPages.class,
        ContentPages.class,
        PaperRiderPages.class,
        RotaPages.class,
        BackgroundPages.class,
        PassageActs.class,
        SceneActs.class,
        AgeActs.class,
        Settings.class,
        Crowding.class,
        Failures.class
    })
    static class Pages {
        @Bean
        RiderPapers riderPapers(Hand hand, Door door, Clock clock, SecureRandom chance) {
            return new RiderPapers(hand, door, clock, chance);
        }

        /** Pages are texts and files bytes; nothing is read or written as JSON by the framework. */
        @Bean
        WebMvcConfigurer textsAndBytes() {
            return new WebMvcConfigurer() {
                @Override
                public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                    converters
                            .disableDefaults()
                            .addCustomConverter(new StringHttpMessageConverter(StandardCharsets.UTF_8))
                            .addCustomConverter(new ByteArrayHttpMessageConverter());
                }
            };
        }

        @Bean
        Templates templates() {
            return new Templates();
        }

        @Bean
        Html html(Templates templates) {
            return new Html(templates);
        }

        @Bean
        Refusals refusals(Templates templates) {
            return new DeskRefusals(templates);
        }

        @Bean
        Frames frames(Clock clock, Example example) {
            return new Frames(clock, example);
        }

        @Bean
        Missing missing(Frames frames, Html html) {
            return new Missing(frames, html);
        }

        @Bean
        InHand inHand(Scripts scripts, Missing missing) {
            return new InHand(scripts, missing);
        }

        @Bean
        OnProduction onProduction(Records records, Missing missing, Clock clock) {
            return new OnProduction(records, missing, clock);
        }

        @Bean
        Scripts scripts(Desk desk, Records records) {
            return new Scripts(desk, records);
        }

        @Bean
        Parts parts(Scripts scripts) {
            return new Parts(scripts);
        }

        @Bean
        Answers answers(Frames frames, Html html, Missing missing) {
            return new Answers(frames, html, missing);
        }

        @Bean
        AddScript addScript(Desk desk, Hand hand) {
            return new AddScript(desk, hand);
        }

        @Bean
        KeepScript keepScript(Desk desk, Hand hand) {
            return new KeepScript(desk, hand);
        }
    }
}
