package dev.jampx.client.authorization;

import dev.jampx.client.auth.CredentialsProvider;
import dev.jampx.client.service.ServiceClock;
import dev.jampx.client.signature.Signer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A signature with AWS credentials: AppSync's {@code AWS_IAM}; Amplify's {@code iam} and {@code identityPool}. Thread-safe.
 *
 * <p>{@code host} is signed as well, and has to be sent as {@link java.net.http.HttpClient} sends it.
 */
public final class SignatureV4 implements Authorization {

    private static final String APPSYNC = "appsync";

    private final CredentialsProvider credentials;
    private final Signer signer;
    private final ServiceClock clock;

    /**
     * @param credentials has the credentials
     * @param region the API's region
     * @param clock dates the signatures
     */
    public SignatureV4(CredentialsProvider credentials, String region, ServiceClock clock) {
        this.credentials = credentials;
        this.signer = new Signer(region, APPSYNC);
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Map<String, String>> headers(SignableRequest request, boolean renew) {
        return credentials
                .credentials(renew)
                .thenApply(known ->
                        signer.sign(known, request.method(), request.uri(), Map.of(), request.body(), clock.instant()));
    }

    @Override
    public void answered(String date) {
        clock.learn(date);
    }
}
