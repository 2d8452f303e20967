package dev.jampx.client.auth.credentials;

import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.CredentialsProvider;
import dev.jampx.client.auth.failure.CredentialsException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of the environment: those of a Lambda function's role, for one. The variables are read again each time, and are
 * {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY} and {@code AWS_SESSION_TOKEN}. A function that is restored from a snapshot (Lambda's SnapStart) has,
 * instead of them, {@code AWS_CONTAINER_CREDENTIALS_FULL_URI}, an address to ask.
 */
public final class EnvironmentCredentials implements CredentialsProvider {

    private final Function<String, @Nullable String> environment;
    private final CredentialsProvider container;

    /**
     * @param environment the value of a variable; {@code System::getenv} but for tests
     * @param container asks for credentials where the environment has an address instead
     */
    public EnvironmentCredentials(Function<String, @Nullable String> environment, ContainerCredentials container) {
        this.environment = environment;
        this.container = container;
    }

    @Override
    public CompletableFuture<Credentials> credentials(boolean renew) {
        Optional<String> keyId = variable("AWS_ACCESS_KEY_ID");
        Optional<String> secret = variable("AWS_SECRET_ACCESS_KEY");
        if (keyId.isPresent() && secret.isPresent()) {
            return CompletableFuture.completedFuture(
                    new Credentials(keyId.get(), secret.get(), variable("AWS_SESSION_TOKEN"), Optional.empty()));
        }
        if (variable(ContainerCredentials.ADDRESS).isPresent()) {
            return container.credentials(renew);
        }
        return CompletableFuture.failedFuture(new CredentialsException(
                "the environment has no AWS credentials: neither AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, nor "
                        + ContainerCredentials.ADDRESS));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }
}
