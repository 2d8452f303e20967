package dev.jampx.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.Amplify;
import dev.jampx.client.auth.failure.AuthException;
import dev.jampx.client.auth.failure.NotAuthorizedException;
import dev.jampx.client.auth.failure.OtherAuthException;
import dev.jampx.client.auth.failure.SessionExpiredException;
import dev.jampx.client.auth.failure.TooManyRequestsException;
import dev.jampx.client.auth.failure.UserUnauthenticatedException;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.Authorization;
import dev.jampx.client.authorization.SignableRequest;
import dev.jampx.client.failure.NetworkException;
import dev.jampx.client.failure.TimeoutException;
import dev.jampx.client.fake.FakeBackend;
import dev.jampx.client.fake.FakeService.Reply;
import dev.jampx.client.fake.FakeTokens;
import dev.jampx.client.service.RetryPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens that have ended are refreshed once for all, and a session that is over ends for all. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RefreshTest {

    private static final int THREADS = 200;
    private static final String REFRESH = "GetTokensFromRefreshToken";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final SignableRequest REQUEST =
            new SignableRequest("POST", URI.create("http://localhost/graphql"), new byte[0]);

    private final FakeBackend backend = new FakeBackend().signsIn(HOUR).givesCredentials();

    @AfterEach
    void stop() {
        backend.close();
        assertThat(backend.cognito.complaints).isEmpty();
    }

    private Amplify signedIn(RetryPolicy retries) {
        Amplify client = backend.client(backend.storage, retries);
        client.auth().signIn(SignInRequest.of("ada").password("secret").flow(AuthFlow.USER_PASSWORD_AUTH));
        return client;
    }

    private Amplify signedIn() {
        return signedIn(new RetryPolicy(3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(30)));
    }

    private Reply refreshed(int number) {
        return Reply.of(FakeTokens.answer(backend.clock.instant(), HOUR, number));
    }

    private static List<Future<String>> together(Callable<String> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<Future<String>> outcomes = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            outcomes.add(threads.submit(() -> {
                ready.countDown();
                ready.await();
                return work.call();
            }));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return outcomes;
    }

    private static String result(Future<String> outcome) {
        try {
            return outcome.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void manyThreadsWithExpiredTokensRefreshOnce() throws InterruptedException {
        AtomicInteger refreshes = new AtomicInteger();
        backend.cognito.on(REFRESH, call -> refreshed(refreshes.incrementAndGet()));
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        Set<String> tokens = together(() -> auth.fetchAuthSessionAsync()
                        .thenApply(s -> s.tokens().orElseThrow().accessToken().text())
                        .get())
                .stream()
                .map(RefreshTest::result)
                .collect(Collectors.toSet());

        assertThat(refreshes).hasValue(1);
        assertThat(tokens).containsExactly(FakeTokens.token("access", backend.clock.instant(), HOUR, 1));
        assertThat(backend.cognito.inputs(REFRESH).get(0).path("RefreshToken").asText())
                .isEqualTo("refresh-0");
    }

    @Test
    void manyThreadsWhoseTokensWereRefusedRefreshOnce() throws InterruptedException {
        AtomicInteger refreshes = new AtomicInteger();
        backend.cognito.on(REFRESH, call -> refreshed(refreshes.incrementAndGet()));
        Authorization authorization = signedIn().authorization(AuthMode.USER_POOL);

        together(() -> authorization.headers(REQUEST, true).get().get("Authorization"))
                .forEach(outcome -> assertThat(result(outcome))
                        .isEqualTo(FakeTokens.token("access", backend.clock.instant(), HOUR, 1)));
        assertThat(refreshes).hasValue(1);

        backend.clock.move(Duration.ofMinutes(1));
        authorization.headers(REQUEST, true).join();
        assertThat(refreshes).hasValue(2);
        assertThat(backend.cognito.inputs(REFRESH).get(1).path("RefreshToken").asText())
                .isEqualTo("refresh-1");
    }

    @Test
    void anEndedSessionEndsForAllThreads() throws InterruptedException {
        backend.cognito.on(REFRESH, Reply.refusal(400, "NotAuthorizedException", "Refresh Token has been revoked"));
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        // Whoever comes after the end finds nobody signed in, and is told so by the same type's parent.
        List<Future<String>> outcomes = together(() -> {
            try {
                return auth.getCurrentUser().userId();
            } catch (SessionExpiredException ended) {
                assertThat(ended).hasMessageContaining("Refresh Token has been revoked");
                assertThat(ended.getCause()).isInstanceOf(NotAuthorizedException.class);
                return "ended";
            } catch (UserUnauthenticatedException nobody) {
                return "nobody";
            }
        });

        assertThat(outcomes.stream().map(RefreshTest::result).toList())
                .contains("ended")
                .isSubsetOf("ended", "nobody");
        assertThat(backend.cognito.inputs(REFRESH)).hasSize(1);
        assertThat(backend.storage.load("client1.session")).isEmpty();
        assertThatThrownBy(auth::getCurrentUser)
                .isInstanceOf(UserUnauthenticatedException.class)
                .isNotInstanceOf(SessionExpiredException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UserNotFoundException", "PasswordResetRequiredException", "RefreshTokenReuseException"})
    void otherEndsOfASession(String type) {
        backend.cognito.on(REFRESH, Reply.refusal(400, type, "no more"));
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        assertThatThrownBy(auth::getCurrentUser)
                .isInstanceOf(SessionExpiredException.class)
                .hasMessageContaining(type);
        assertThat(backend.storage.load("client1.session")).isEmpty();
    }

    @Test
    void whatMayPassKeepsTheSession() {
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        backend.cognito.on(REFRESH, Reply.refusal(400, "TooManyRequestsException", "Rate exceeded"));
        assertThatThrownBy(auth::getCurrentUser).isInstanceOf(TooManyRequestsException.class);
        backend.cognito.on(REFRESH, Reply.refusal(500, "InternalErrorException", "oops"));
        assertThatThrownBy(auth::getCurrentUser)
                .isInstanceOf(OtherAuthException.class)
                .extracting(failure -> ((AuthException) failure).errorType())
                .isEqualTo("InternalErrorException");
        backend.cognito.on(REFRESH, Reply.broken());
        assertThatThrownBy(auth::getCurrentUser).isInstanceOf(NetworkException.class);
        assertThat(backend.cognito.inputs(REFRESH)).hasSize(9);

        backend.cognito.on(REFRESH, call -> refreshed(1));
        assertThat(auth.getCurrentUser().userId()).isEqualTo("user-1");
    }

    @Test
    void aSilentServiceHoldsNobodyForever() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Auth auth = signedIn(new RetryPolicy(2, Duration.ZERO, Duration.ZERO, Duration.ofMillis(300)))
                .auth();
        backend.clock.move(HOUR);
        backend.cognito.on(REFRESH, call -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Reply.broken();
        });

        List<Future<String>> outcomes = together(() -> {
            try {
                return auth.getCurrentUser().userId();
            } catch (TimeoutException late) {
                return "late";
            }
        });
        end.countDown();
        assertThat(outcomes.stream().map(RefreshTest::result)).containsOnly("late");
    }

    @Test
    void aSignOutDuringARefreshIsNotUndone() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        backend.cognito.on("RevokeToken", Reply.of("{}"));
        backend.cognito.on(REFRESH, call -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return refreshed(1);
        });
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        CompletableFuture<AuthUser> waiting = auth.getCurrentUserAsync();
        asked.await();
        assertThat(auth.signOut().isComplete()).isTrue();
        answer.countDown();

        assertThatThrownBy(waiting::get).hasCauseInstanceOf(SessionExpiredException.class);
        assertThat(backend.storage.load("client1.session")).isEmpty();
    }

    @Test
    void whoGivesUpDoesNotStopTheOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        backend.cognito.on(REFRESH, call -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return refreshed(1);
        });
        Auth auth = signedIn().auth();
        backend.clock.move(HOUR);

        CompletableFuture<AuthUser> first = auth.getCurrentUserAsync();
        asked.await();
        CompletableFuture<AuthUser> second = auth.getCurrentUserAsync();
        first.cancel(true);
        answer.countDown();

        assertThat(second.get().userId()).isEqualTo("user-1");
        assertThat(backend.cognito.inputs(REFRESH)).hasSize(1);
    }

    @Test
    void programsThatShareAStorageShareTheRefresh() {
        AtomicInteger refreshes = new AtomicInteger();
        backend.cognito.on(REFRESH, call -> refreshed(refreshes.incrementAndGet()));
        Auth one = signedIn().auth();
        Auth other = backend.client().auth();
        assertThat(other.getCurrentUser()).isEqualTo(one.getCurrentUser());
        backend.clock.move(HOUR);

        one.getCurrentUser();
        other.getCurrentUser();

        assertThat(refreshes).hasValue(1);
    }

    @Test
    void aMachineWhoseClockIsWrongKeepsItsTokensAsLongAsTheyAreGood() {
        AtomicInteger refreshes = new AtomicInteger();
        Duration wrong = Duration.ofHours(3);
        backend.cognito.on(
                "InitiateAuth",
                call -> Reply.of(FakeTokens.answer(backend.clock.instant().minus(wrong), HOUR, 0)));
        backend.cognito.on(REFRESH, call -> {
            refreshes.incrementAndGet();
            return Reply.of(FakeTokens.answer(backend.clock.instant().minus(wrong), HOUR, 1));
        });
        Auth auth = signedIn().auth();

        backend.clock.move(Duration.ofMinutes(59));
        auth.getCurrentUser();
        assertThat(refreshes).hasValue(0);
        backend.clock.move(Duration.ofMinutes(1));
        auth.getCurrentUser();
        assertThat(refreshes).hasValue(1);
    }

    @Test
    void aRefreshInAnyCaseIsOneForEachTimeItIsAskedFor() {
        AtomicInteger refreshes = new AtomicInteger();
        backend.cognito.on(REFRESH, call -> refreshed(refreshes.incrementAndGet()));
        Auth auth = signedIn().auth();

        auth.fetchAuthSession(true);
        auth.fetchAuthSession(true);
        auth.fetchAuthSession();

        assertThat(refreshes).hasValue(2);
    }
}
