package dev.jampx.client.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.failure.CredentialsException;
import dev.jampx.client.fake.FakeService;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.MovableClock;
import dev.jampx.client.service.JsonExchange;
import dev.jampx.client.service.RetryPolicy;
import dev.jampx.client.service.ServiceClock;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentCredentialsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final FakeService container = new FakeService();
    private final MovableClock clock = new MovableClock(NOW);
    private final Map<String, String> environment = new ConcurrentHashMap<>();
    private final EnvironmentCredentials credentials = new EnvironmentCredentials(
            environment::get,
            new ContainerCredentials(
                    new JsonExchange(HttpClient.newHttpClient(), new ServiceClock(clock), RetryPolicy.never()),
                    environment::get,
                    clock));

    @AfterEach
    void stop() {
        container.close();
        assertThat(container.complaints).isEmpty();
    }

    private Credentials get(boolean renew) {
        return dev.jampx.client.service.Blocking.await(credentials.credentials(renew));
    }

    @Test
    void theVariablesAreReadEachTime() {
        environment.put("AWS_ACCESS_KEY_ID", "AKIA1");
        environment.put("AWS_SECRET_ACCESS_KEY", "secret1");
        assertThat(get(false)).isEqualTo(new Credentials("AKIA1", "secret1", Optional.empty(), Optional.empty()));
        environment.put("AWS_ACCESS_KEY_ID", "ASIA2");
        environment.put("AWS_SESSION_TOKEN", "token2");
        assertThat(get(false)).isEqualTo(new Credentials("ASIA2", "secret1", Optional.of("token2"), Optional.empty()));
    }

    @Test
    void aFunctionFromASnapshotAsksItsAddress(@TempDir Path folder) throws IOException {
        container.on(
                "/creds",
                call -> Reply.of(
                        "{'AccessKeyId':'ASIA-%s','SecretAccessKey':'s','Token':'t','Expiration':'2026-03-01T13:00:00Z'}"
                                .formatted(call.headers().get("authorization"))));
        environment.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", container.uri() + "creds");
        environment.put("AWS_CONTAINER_AUTHORIZATION_TOKEN", "one");
        assertThat(get(false))
                .isEqualTo(new Credentials(
                        "ASIA-one", "s", Optional.of("t"), Optional.of(Instant.parse("2026-03-01T13:00:00Z"))));

        Path token = Files.writeString(folder.resolve("token"), "two\n");
        environment.put("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", token.toString());
        clock.move(Duration.ofMinutes(54));
        assertThat(get(false).accessKeyId()).isEqualTo("ASIA-one");
        assertThat(get(true).accessKeyId()).isEqualTo("ASIA-two");
        Files.writeString(token, "three");
        clock.move(Duration.ofMinutes(2));
        assertThat(get(false).accessKeyId()).isEqualTo("ASIA-three");
    }

    @Test
    void credentialsAreNotEntrustedToJustAnybody() {
        environment.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://example.com/creds");
        assertThatThrownBy(() -> get(false))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("neither local nor https");
    }

    @Test
    void anEmptyEnvironmentHasNone() {
        assertThatThrownBy(() -> get(false))
                .isInstanceOf(CredentialsException.class)
                .hasMessageContaining("AWS_ACCESS_KEY_ID");
    }
}
