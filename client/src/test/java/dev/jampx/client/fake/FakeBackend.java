package dev.jampx.client.fake;

import dev.jampx.client.Amplify;
import dev.jampx.client.AmplifyOutputs;
import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.service.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A user pool and an identity pool that answer as a test wants, and a client of theirs. */
public final class FakeBackend implements AutoCloseable {

    public final FakeService cognito = new FakeService();
    public final MovableClock clock = new MovableClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    public final TokenStorage storage = TokenStorage.inMemory();

    /** The outputs of this backend. */
    public AmplifyOutputs outputs() {
        return AmplifyOutputs.parse(
                """
                {"version": "1.4",
                 "auth": {"aws_region": "us-east-1", "user_pool_id": "us-east-1_Pool1", "user_pool_client_id": "client1",
                   "identity_pool_id": "us-east-1:pool", "unauthenticated_identities_enabled": true},
                 "data": {"url": "%1$sgraphql", "aws_region": "us-east-1", "api_key": "da2-key",
                   "default_authorization_type": "API_KEY", "authorization_types": ["AMAZON_COGNITO_USER_POOLS", "AWS_IAM"]},
                 "custom": {"sandbox": {"user_pool_endpoint": "%1$s", "identity_pool_endpoint": "%1$s"}}}
                """
                        .formatted(cognito.uri()));
    }

    /** A client, with retries that do not wait. */
    public Amplify client() {
        return client(storage, new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30)));
    }

    /** A client with other settings. */
    public Amplify client(TokenStorage tokens, RetryPolicy retries) {
        return Amplify.builder()
                .outputs(outputs())
                .clock(clock)
                .tokenStorage(tokens)
                .retries(retries)
                .build();
    }

    /** Has sign-ins by a plain password succeed. */
    public FakeBackend signsIn(Duration lifetime) {
        cognito.on("InitiateAuth", call -> FakeService.Reply.of(FakeTokens.answer(clock.instant(), lifetime, 0)));
        return this;
    }

    /** Has the identity pool give credentials that are good for an hour, and are numbered. */
    public FakeBackend givesCredentials() {
        AtomicInteger number = new AtomicInteger();
        cognito.on("GetId", FakeService.Reply.of("{'IdentityId':'us-east-1:new'}"));
        cognito.on(
                "GetCredentialsForIdentity",
                call -> FakeService.Reply.of(("{'IdentityId':'%s','Credentials':"
                                + "{'AccessKeyId':'ASIA%d','SecretKey':'secret','SessionToken':'token','Expiration':%d.0}}")
                        .formatted(
                                call.input().path("IdentityId").asText(),
                                number.incrementAndGet(),
                                clock.instant().plusSeconds(3600).getEpochSecond())));
        return this;
    }

    @Override
    public void close() {
        cognito.close();
    }
}
