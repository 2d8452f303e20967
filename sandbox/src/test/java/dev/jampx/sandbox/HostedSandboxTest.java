package dev.jampx.sandbox;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.secret;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.dsl.OAuthScope;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where clients find the hosted pages, and who may send them forms. */
class HostedSandboxTest {

    private static final String APP = "http://localhost:3000/";

    @TempDir
    Path folder;

    private SandboxFixture sandbox() {
        return new SandboxFixture(
                folder,
                defineAuth().loginWith(login -> login.email().externalProviders(external -> external.google(
                                google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("GOOGLE_SECRET")))
                        .oidc(oidc -> oidc.name("acme")
                                .clientId(secret("ACME_ID"))
                                .clientSecret(secret("ACME_SECRET"))
                                .issuerUrl("https://acme.example"))
                        .scopes(OAuthScope.EMAIL)
                        .callbackUrls(APP, "myapp://in")
                        .logoutUrls(APP))));
    }

    @Test
    void clientsAreToldInTheOutputsAndComeOverTls() throws Exception {
        try (SandboxFixture sandbox = sandbox()) {
            int port = sandbox.endpoints().userPool().getPort();
            assertThat(sandbox.outputs().path("auth").path("oauth"))
                    .isEqualTo(new ObjectMapper()
                            .readTree(
                                    """
                                    {"identity_providers": ["GOOGLE"],
                                     "redirect_sign_in_uri": ["http://localhost:3000/", "myapp://in"],
                                     "redirect_sign_out_uri": ["http://localhost:3000/"],
                                     "response_type": "code",
                                     "scopes": ["email", "openid"],
                                     "domain": "localhost:%d"}
                                    """
                                            .formatted(port)));
            String query = "?client_id=" + sandbox.output("/auth/user_pool_client_id")
                    + "&response_type=code&redirect_uri=" + URLEncoder.encode(APP, StandardCharsets.UTF_8);
            URI authorize =
                    URI.create("https://" + sandbox.output("/auth/oauth/domain") + "/oauth2/authorize" + query);
            HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build();
            HttpResponse<String> sent =
                    client.send(HttpRequest.newBuilder(authorize).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(sent.statusCode()).isEqualTo(302);
            URI login = authorize.resolve(sent.headers().firstValue("location").orElseThrow());
            assertThat(login.getPath()).isEqualTo("/login");
            assertThat(client.send(HttpRequest.newBuilder(login).build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("<h1>Sign in</h1>", "Continue with Google", "Continue with acme");
            assertThat(posted(client, login, "http://evil.example").statusCode()).isEqualTo(403);
            assertThat(posted(client, login, "null").statusCode()).isEqualTo(403);
            assertThat(posted(client, login, "https://localhost:" + port).body()).contains("not made for this browser");
            HttpResponse<String> token = posted(client, authorize.resolve("/oauth2/token"), "http://localhost:3000");
            assertThat(token.body()).isEqualTo("{\"error\":\"invalid_client\"}");
            assertThat(token.headers().firstValue("access-control-allow-origin")).contains("http://localhost:3000");
            assertThat(token.headers().firstValue("access-control-allow-credentials"))
                    .isEmpty();
        }
    }

    private static HttpResponse<String> posted(HttpClient client, URI address, String origin) throws Exception {
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("origin", origin)
                        .header("content-type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=ada&password=x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Trusts the sandbox's own authority and no other. */
    private SSLContext trusting() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (Stream<Path> files = Files.walk(folder)) {
            Path authority = files.filter(file -> file.endsWith("ca.pem")).findFirst().orElseThrow();
            try (InputStream in = Files.newInputStream(authority)) {
                store.setCertificateEntry(
                        "sandbox", CertificateFactory.getInstance("X.509").generateCertificate(in));
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
