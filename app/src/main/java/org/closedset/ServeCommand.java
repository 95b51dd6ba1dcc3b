package org.closedset;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.closedset.access.Door;
import org.closedset.cli.Databases;
import org.closedset.cli.Refused;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the desk and everybody's own pages under one name, to everybody who can reach it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.start",
        header = "${bundle:serve.header}")
final class ServeCommand implements Callable<Integer> {
    private static final int HTTPS = 443;
    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-f]*:[0-9a-f:]*");

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "${bundle:desk.folder}")
    private @Nullable Path folder;

    @Option(names = "--url", paramLabel = "ADDRESS", required = true, description = "${bundle:serve.url}")
    private URI url = URI.create("https://localhost");

    @Option(names = "--certificate", paramLabel = "FILE", description = "${bundle:serve.certificate}")
    private @Nullable Path certificate;

    @Option(names = "--key", paramLabel = "FILE", description = "${bundle:serve.key}")
    private @Nullable Path key;

    @Option(names = "--proxy", paramLabel = "ADDRESS", description = "${bundle:serve.proxy}")
    private @Nullable String proxy;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "0", description = "${bundle:serve.port}")
    private int port;

    @Option(names = "--as", paramLabel = "NAME", defaultValue = "coordinator", description = "${bundle:desk.as}")
    private String as = "coordinator";

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "${bundle:desk.passphraseFile}")
    private @Nullable Path passphrase;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Databases databases;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            spec.commandLine().getErr().println(wrong.get());
            return 2;
        }
        Path chosen = folder == null ? Path.of(System.getProperty("user.home"), "Closed Set") : folder;
        int usual = url.getPort() > 0 ? url.getPort() : HTTPS;
        int at = port != 0 ? port : proxy == null ? usual : 0;
        try {
            Records records = Kept.at(databases, chosen, Optional.ofNullable(passphrase));
            return new Serving(
                            spec,
                            Desk.in(chosen, records),
                            records,
                            Clock.systemDefaultZone(),
                            as,
                            Example.none(),
                            door())
                    .until(at);
        } catch (UnreadableDecisions | RecordFailure | Refused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
    }

    private Door door() {
        Optional<Door.Tls> tls =
                certificate == null || key == null ? Optional.empty() : Optional.of(new Door.Tls(certificate, key));
        boolean near = tls.isEmpty() && (proxy == null || proxy.equals(LOOPBACK));
        String listen = near ? LOOPBACK : "0.0.0.0";
        URI name = URI.create(url.toString().toLowerCase(Locale.ROOT));
        return new Door(Optional.of(name), listen, tls, Optional.ofNullable(proxy), false);
    }

    /** What cannot be served so, and what to do; nothing where it can. */
    private Optional<String> wrong() {
        boolean whole = url.getHost() != null
                && url.getUserInfo() == null
                && (url.getRawPath() == null
                        || url.getRawPath().isEmpty()
                        || url.getRawPath().equals("/"));
        if (!whole || !("https".equals(url.getScheme()) || local())) {
            return Optional.of(Serving.say("serve.wrong.url", String.valueOf(url)));
        }
        if (local() && "http".equals(url.getScheme())) {
            return url.getPort() > 0 ? Optional.empty() : Optional.of(Serving.say("serve.wrong.port", url));
        }
        if ((certificate == null) != (key == null) || (certificate == null) == (proxy == null)) {
            return Optional.of(Serving.say("serve.wrong.tls"));
        }
        if (proxy != null && !ADDRESS.matcher(proxy).matches()) {
            return Optional.of(Serving.say("serve.wrong.proxy", proxy));
        }
        Path missing = certificate != null && !Files.isReadable(certificate) ? certificate : key;
        return missing == null || Files.isReadable(missing)
                ? Optional.empty()
                : Optional.of(Serving.say("serve.wrong.file", missing));
    }

    private boolean local() {
        return "localhost".equals(url.getHost());
    }
}
