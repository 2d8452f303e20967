package dev.jampx.client.auth.credentials;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.CredentialsProvider;
import dev.jampx.client.auth.failure.CredentialsException;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.service.JsonExchange;
import dev.jampx.client.service.Renewing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the address {@code AWS_CONTAINER_CREDENTIALS_FULL_URI} for credentials, as in a Lambda function that was restored from a snapshot, and keeps them
 * until five minutes before they end.
 */
public final class ContainerCredentials implements CredentialsProvider {

    static final String ADDRESS = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    private static final String TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** Where AWS itself has such addresses; to any other, credentials are not entrusted without TLS. */
    private static final Set<String> LOCAL =
            Set.of("localhost", "127.0.0.1", "[::1]", "169.254.170.2", "169.254.170.23", "[fd00:ec2::23]");

    private final JsonExchange exchange;
    private final Function<String, @Nullable String> environment;
    private final Renewing<URI, Credentials> renewing;

    /**
     * @param exchange sends the request
     * @param environment the value of a variable
     * @param clock the time
     */
    public ContainerCredentials(
            JsonExchange exchange, Function<String, @Nullable String> environment, InstantSource clock) {
        this.exchange = exchange;
        this.environment = environment;
        this.renewing = new Renewing<>(
                this::fetch,
                known -> known.expiration()
                        .filter(end -> clock.instant().isAfter(end.minus(MARGIN)))
                        .isPresent(),
                clock);
    }

    @Override
    public CompletableFuture<Credentials> credentials(boolean renew) {
        try {
            URI address = URI.create(String.valueOf(environment.apply(ADDRESS)));
            if (!"https".equals(address.getScheme()) && !LOCAL.contains(String.valueOf(address.getHost()))) {
                throw new CredentialsException(ADDRESS + " is neither local nor https: " + address);
            }
            return renewing.get(address, renew);
        } catch (IllegalArgumentException malformed) {
            return CompletableFuture.failedFuture(new CredentialsException(ADDRESS + " is not an address"));
        } catch (CredentialsException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private CompletableFuture<Credentials> fetch(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("accept", "application/json");
        token().ifPresent(token -> request.header("authorization", token));
        return exchange.send("credentials", request.build(), true).thenApply(ContainerCredentials::credentials);
    }

    private Optional<String> token() {
        String file = environment.apply(TOKEN + "_FILE");
        if (file == null || file.isBlank()) {
            return Optional.ofNullable(environment.apply(TOKEN)).filter(token -> !token.isBlank());
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException unreadable) {
            throw new ClientException("cannot read the file that " + TOKEN + "_FILE names", unreadable);
        }
    }

    private static Credentials credentials(JsonNode answer) {
        if (!answer.path("AccessKeyId").isTextual()
                || !answer.path("SecretAccessKey").isTextual()) {
            throw new CredentialsException("the address in " + ADDRESS + " answered no credentials");
        }
        return new Credentials(
                answer.path("AccessKeyId").textValue(),
                answer.path("SecretAccessKey").textValue(),
                Optional.ofNullable(answer.path("Token").textValue()),
                Optional.ofNullable(answer.path("Expiration").textValue()).map(ContainerCredentials::instant));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw new CredentialsException("the address in " + ADDRESS + " answered an expiration that is no time");
        }
    }
}
