package org.closedset.web.desk;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.closedset.access.Door;

/** A certificate for localhost made for one test, and a door that serves it. */
record SelfSigned(Path certificate, Path key, SSLContext trusting) {
    private static final String PASSWORD = "for one test";

    static SelfSigned in(Path folder) throws Exception {
        Path store = folder.resolve("door.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "door",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start();
        if (!made.waitFor(120, TimeUnit.SECONDS) || made.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("keytool.txt")));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Path certificate =
                pem(folder, "CERTIFICATE", keys.getCertificate("door").getEncoded());
        Path key = pem(
                folder,
                "PRIVATE KEY",
                keys.getKey("door", PASSWORD.toCharArray()).getEncoded());
        return new SelfSigned(certificate, key, trusting(keys));
    }

    private static Path pem(Path folder, String what, byte[] bytes) throws Exception {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return Files.writeString(
                folder.resolve(what.replace(' ', '-') + ".pem"),
                "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n");
    }

    private static SSLContext trusting(KeyStore keys) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("door", keys.getCertificate("door"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    OpenDoor door() throws Exception {
        return OpenDoor.at(
                port -> new Door(
                        Optional.of(URI.create("https://localhost:" + port)),
                        "127.0.0.1",
                        Optional.of(new Door.Tls(certificate, key)),
                        Optional.empty(),
                        false),
                trusting.getSocketFactory(),
                Samples.CAST);
    }
}
