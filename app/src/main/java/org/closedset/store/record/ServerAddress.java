package org.closedset.store.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedset.store.record.RecordFailure.Why;

/** The address of a PostgreSQL database as a person writes it: {@code postgresql://name@host:port/database?settings}. */
record ServerAddress(String host, int port, String database, String settings) {
    private static final String JDBC = "jdbc:";
    private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
    private static final Set<String> NEAR = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern SECRET = Pattern.compile("(^|&)(ssl)?password=", Pattern.CASE_INSENSITIVE);
    private static final Pattern TLS = Pattern.compile("(^|&)sslmode=", Pattern.CASE_INSENSITIVE);

    /** Another machine is spoken to by TLS unless the address says otherwise; a password in it is refused. */
    static ServerAddress read(String written) throws RecordFailure {
        URI address = parsed(written.startsWith(JDBC) ? written.substring(JDBC.length()) : written);
        String settings = Optional.ofNullable(address.getRawQuery()).orElse("");
        String name = Optional.ofNullable(address.getUserInfo()).orElse("");
        if (name.contains(":") || SECRET.matcher(settings).find()) {
            throw RecordFailure.of(Why.UNREACHABLE, "server.password");
        }
        String user = name.isEmpty() ? "" : "user=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        boolean far = !NEAR.contains(address.getHost());
        String tls = far && !TLS.matcher(settings).find() ? "sslmode=require" : "";
        return new ServerAddress(
                address.getHost(), address.getPort(), address.getRawPath().substring(1), joined(settings, user, tls));
    }

    private static String joined(String... settings) {
        return String.join("&", Stream.of(settings).filter(it -> !it.isEmpty()).toList());
    }

    private static URI parsed(String written) throws RecordFailure {
        try {
            URI address = new URI(written);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            String path = String.valueOf(address.getRawPath());
            if (SCHEMES.contains(scheme) && address.getHost() != null && path.matches("/[^/]+")) {
                return address;
            }
        } catch (URISyntaxException none) {
            throw RecordFailure.from(none, Why.UNREACHABLE, "server.address");
        }
        throw RecordFailure.of(Why.UNREACHABLE, "server.address");
    }

    String jdbc() {
        String at = port < 0 ? host : host + ":" + port;
        return "jdbc:postgresql://" + at + "/" + database + (settings.isEmpty() ? "" : "?" + settings);
    }

    /** The address without its settings, among which may be what lets in. */
    static String bare(String jdbc) {
        return jdbc.replaceFirst("^" + JDBC, "").replaceFirst("\\?.*$", "");
    }

    static String database(String jdbc) {
        return bare(jdbc).replaceFirst("^.*/", "");
    }
}
