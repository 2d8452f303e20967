package dev.jampx.client.auth.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.AuthFlow;
import dev.jampx.client.auth.AuthSession;
import dev.jampx.client.auth.Credentials;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.FakeTokens;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityPoolTest {

    private static final String CREDENTIALS = "GetCredentialsForIdentity";
    private static final Duration LIFETIME = Duration.ofHours(3);

    private final FakeBackend backend = new FakeBackend().signsIn(LIFETIME).givesCredentials();
    private final Auth auth = backend.client().auth();

    @AfterEach
    void stop() {
        backend.close();
        assertThat(backend.cognito.complaints).isEmpty();
    }

    private void signIn() {
        auth.signIn(SignInRequest.of("ada").password("secret").flow(AuthFlow.USER_PASSWORD_AUTH));
    }

    private JsonNode sent(String operation, int number) {
        return backend.cognito.inputs(operation).get(number);
    }

    private String idToken() {
        return FakeTokens.token("id", backend.clock.instant(), LIFETIME, 0);
    }

    @Test
    void aGuestKeepsIdentityAndCredentials() {
        AuthSession guest = auth.fetchAuthSession();
        assertThat(guest.tokens()).isEmpty();
        assertThat(guest.identityId()).contains("us-east-1:new");
        assertThat(auth.fetchAuthSession()).isEqualTo(guest);

        assertThat(sent("GetId", 0).toString()).isEqualTo("{\"IdentityPoolId\":\"us-east-1:pool\"}");
        assertThat(sent(CREDENTIALS, 0).toString()).isEqualTo("{\"IdentityId\":\"us-east-1:new\"}");
        assertThat(backend.cognito.inputs(CREDENTIALS)).hasSize(1);

        // Another program with the same storage is the same guest.
        assertThat(backend.client().auth().fetchAuthSession().identityId()).contains("us-east-1:new");
        assertThat(backend.cognito.inputs("GetId")).hasSize(1);
    }

    @Test
    void credentialsAreFetchedAnewShortlyBeforeTheyEnd() {
        Credentials first = auth.credentialsProvider().credentials(false).join();
        backend.clock.move(Duration.ofMinutes(54));
        assertThat(auth.credentialsProvider().credentials(false).join()).isEqualTo(first);
        backend.clock.move(Duration.ofMinutes(2));
        assertThat(auth.credentialsProvider().credentials(false).join().accessKeyId())
                .isEqualTo("ASIA2");
    }

    @Test
    void whoSignsInKeepsTheIdentityOfTheGuest() {
        auth.fetchAuthSession();
        signIn();
        assertThat(auth.fetchAuthSession().identityId()).contains("us-east-1:new");

        assertThat(backend.cognito.inputs("GetId")).hasSize(1);
        assertThat(sent(CREDENTIALS, 1).path("Logins").properties())
                .containsExactly(Map.entry(
                        "cognito-idp.us-east-1.amazonaws.com/us-east-1_Pool1",
                        new com.fasterxml.jackson.databind.node.TextNode(idToken())));
    }

    @Test
    void whoHasAnotherIdentityGetsThatOne() {
        auth.fetchAuthSession();
        signIn();
        backend.cognito.on("GetId", Reply.of("{'IdentityId':'us-east-1:users'}"));
        backend.cognito.on(
                CREDENTIALS,
                call -> call.input().path("IdentityId").asText().equals("us-east-1:new")
                        ? Reply.refusal(400, "ResourceConflictException", "taken")
                        : Reply.of(
                                "{'IdentityId':'us-east-1:users','Credentials':{'AccessKeyId':'A','SecretKey':'S','SessionToken':'T','Expiration':4000000000}}"));
        assertThat(auth.fetchAuthSession().identityId()).contains("us-east-1:users");
        assertThat(sent("GetId", 1).has("Logins")).isTrue();
    }

    @Test
    void aGuestWhomThePoolHasForgottenIsAnother() {
        auth.fetchAuthSession();
        backend.storage.save("us-east-1:pool.guest", "us-east-1:gone");
        backend.cognito.on(
                CREDENTIALS,
                call -> call.input().path("IdentityId").asText().equals("us-east-1:gone")
                        ? Reply.refusal(400, "ResourceNotFoundException", "Identity 'us-east-1:gone' not found.")
                        : Reply.of(
                                "{'IdentityId':'us-east-1:new','Credentials':{'AccessKeyId':'A','SecretKey':'S','SessionToken':'T','Expiration':4000000000}}"));
        assertThat(backend.client().auth().fetchAuthSession().identityId()).contains("us-east-1:new");
    }

    @Test
    void whoeverComesAfterASignOutIsSomebodyElse() {
        backend.cognito.on("RevokeToken", Reply.of("{}"));
        signIn();
        Credentials own = auth.fetchAuthSession().credentials().orElseThrow();
        auth.signOut();
        assertThat(auth.fetchAuthSession().credentials().orElseThrow()).isNotEqualTo(own);
        assertThat(sent("GetId", 1).has("Logins")).isFalse();
        assertThat(own.toString()).doesNotContain("secret");
    }

    @Test
    void manyWhoseCredentialsWereRefusedFetchOnce() {
        auth.credentialsProvider().credentials(false).join();
        backend.clock.move(Duration.ofMinutes(1));
        Set<Credentials> credentials =
                IntStream.range(0, 200)
                        .mapToObj(number -> auth.credentialsProvider().credentials(true))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .collect(Collectors.toSet());
        assertThat(credentials).hasSize(1);
        assertThat(backend.cognito.inputs(CREDENTIALS)).hasSize(2);
    }

    @Test
    void aRefusalHasItsType() {
        backend.cognito.on(
                "GetId", Reply.refusal(400, "NotAuthorizedException", "Unauthenticated access is not supported"));
        assertThatThrownBy(auth::fetchAuthSession).isInstanceOf(NotAuthorizedException.class);
    }
}
