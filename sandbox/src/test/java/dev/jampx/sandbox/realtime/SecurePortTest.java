package dev.jampx.sandbox.realtime;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.sandbox.tls.CertificateFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One port for HTTP, HTTPS, and WebSockets over both. */
class SecurePortTest {

    @TempDir
    private static Path folder;

    private static RealTimeSandbox sandbox;
    private static HttpClient trusting;

    @BeforeAll
    static void start() throws Exception {
        sandbox = RealTimeSandbox.start(
                folder,
                defineData(a.schema()
                                .add("Note", a.model().field("text", a.string()))
                                .authorization(allow -> List.of(allow.publicApiKey())))
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
        trusting = HttpClient.newBuilder()
                .sslContext(trusting(CertificateFolder.in(folder).authorityFile()))
                .build();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    /** A context that trusts the authority and nobody else. */
    private static SSLContext trusting(Path authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            store.setCertificateEntry(
                    "sandbox", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void whoTrustsTheAuthoritySubscribesOverTls() {
        URI secure = sandbox.sandbox().endpoints().realTime();
        assertThat(secure.getScheme()).isEqualTo("wss");
        try (RealTimeClient client = RealTimeClient.open(trusting, secure, sandbox.withKey())) {
            client.init().started("s", "subscription { onCreateNote { text } }", "{}", sandbox.withKey());
            sandbox.graphQl(
                    sandbox.withKey(), "mutation { createNote(input: { text: \"secret\" }) { id text } }", "{}");
            assertThat(client.event("s").at("/onCreateNote/text").asText()).isEqualTo("secret");
        }
    }

    @Test
    void theSamePortSpeaksHttpAndHttps() throws IOException, InterruptedException {
        for (String root :
                List.of("http://localhost:", "https://localhost:", "https://127.0.0.1:", "http://127.0.0.1:")) {
            int port = sandbox.sandbox().endpoints().graphql().getPort();
            HttpResponse<String> page = trusting.send(
                    HttpRequest.newBuilder(URI.create(root + port + "/console")).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).as(root).isEqualTo(200);
        }
    }

    @Test
    void whoDoesNotTrustTheAuthorityGetsNoConnection() {
        URI secure = URI.create("https://" + sandbox.host() + "/console");
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(secure).build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void whatBeginsLikeTlsAndIsNoneLeavesThePortServing() throws IOException, InterruptedException {
        int port = sandbox.sandbox().endpoints().graphql().getPort();
        for (byte[] begin : List.of(
                new byte[] {0x16},
                new byte[] {0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5},
                new byte[] {0x16, 3, 1, (byte) 0xFF, (byte) 0xFF, 0},
                "\u0016nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII))) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream().write(begin);
                socket.shutdownOutput();
                assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(100);
            }
        }
        theSamePortSpeaksHttpAndHttps();
    }
}
