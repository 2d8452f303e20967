package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.ConfirmSignInRequest;
import dev.jampx.client.auth.SignInOperations;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignOutResult;
import dev.jampx.client.auth.TotpSetup;
import dev.jampx.client.auth.failure.PasswordResetRequiredException;
import dev.jampx.client.auth.failure.SignInException;
import dev.jampx.client.auth.failure.UserAlreadyAuthenticatedException;
import dev.jampx.client.auth.failure.UserNotConfirmedException;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.service.Stages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Signs users in, step by step, and out. */
final class SignIns implements SignInOperations {

    private final SignedInUser user;
    private final SignInFlows flows;
    private final ChallengeAnswers answers;
    private final NewDevices newDevices;
    private final AtomicReference<Optional<PendingSignIn>> pending;

    /**
     * @param user calls the user pool once somebody is signed in
     * @param flows begins sign-ins
     * @param responder answers challenges
     * @param newDevices gives this device a password
     * @param pending the sign-in that waits for an answer
     */
    SignIns(
            SignedInUser user,
            SignInFlows flows,
            ChallengeResponder responder,
            NewDevices newDevices,
            AtomicReference<Optional<PendingSignIn>> pending) {
        this.user = user;
        this.flows = flows;
        this.answers = new ChallengeAnswers(user.api(), responder);
        this.newDevices = newDevices;
        this.pending = pending;
    }

    @Override
    public CompletableFuture<SignInStep> signInAsync(SignInRequest request) {
        return signIn(request, Optional.empty());
    }

    /** Signs in with the session of a sign-up that has just ended. */
    CompletableFuture<SignInStep> signIn(SignInRequest request, Optional<String> session) {
        return requireNobody()
                .thenCompose(nobody -> {
                    pending.set(Optional.empty());
                    return flows.begin(request, session);
                })
                .thenCompose(begun -> advance(
                        new PendingSignIn(begun.username(), request.username(), request.flow(), begun.challenge())))
                .handle(SignIns::orStep)
                .thenCompose(step -> step);
    }

    @Override
    public CompletableFuture<SignInStep> confirmSignInAsync(ConfirmSignInRequest request) {
        return Stages.begin(() -> {
            PendingSignIn waiting = pending.get()
                    .orElseThrow(() -> new SignInException("no sign-in waits for an answer: begin with signIn"));
            return answers.answer(waiting, request)
                    .thenCompose(next -> advance(waiting.next(next)))
                    .handle(SignIns::orStep)
                    .thenCompose(step -> step);
        });
    }

    @Override
    public CompletableFuture<SignOutResult> signOutAsync() {
        return Stages.begin(() -> {
            Optional<SavedSession> saved = user.session().saved();
            user.session().end();
            Optional<String> refreshToken = saved.flatMap(SavedSession::refreshToken);
            // Tokens of user pools that cannot revoke any have no such claim.
            boolean revocable = saved.flatMap(old -> old.tokens().accessToken().claim("origin_jti"))
                    .isPresent();
            return refreshToken.isEmpty() || !revocable
                    ? CompletableFuture.completedFuture(new SignOutResult(Optional.empty()))
                    : outcome(user.api().repeatable("RevokeToken", revocation(refreshToken.get())));
        });
    }

    @Override
    public CompletableFuture<SignOutResult> globalSignOutAsync() {
        return Stages.begin(() -> user.session().saved().isEmpty()
                ? CompletableFuture.completedFuture(new SignOutResult(Optional.empty()))
                : outcome(user.call("GlobalSignOut", UserPoolApi.input(), true)).thenApply(result -> {
                    user.session().end();
                    return result;
                }));
    }

    private ObjectNode revocation(String refreshToken) {
        return UserPoolApi.input().put("ClientId", user.api().clientId()).put("Token", refreshToken);
    }

    private static CompletableFuture<SignOutResult> outcome(CompletableFuture<JsonNode> call) {
        return call.handle((output, failure) -> {
            if (failure == null) {
                return new SignOutResult(Optional.empty());
            }
            Throwable cause = Stages.cause(failure);
            return new SignOutResult(Optional.of(
                    cause instanceof ClientException known ? known : new ClientException(cause.toString(), cause)));
        });
    }

    private CompletableFuture<Boolean> requireNobody() {
        return Stages.begin(() -> user.session().saved().isEmpty()
                ? CompletableFuture.completedFuture(true)
                : user.current(Freshness.GOOD).handle((session, over) -> {
                    if (over == null) {
                        throw new UserAlreadyAuthenticatedException(
                                "a user is signed in already; call signOut before signIn");
                    }
                    return true;
                }));
    }

    private CompletableFuture<SignInStep> advance(PendingSignIn waiting) {
        Challenge challenge = waiting.challenge();
        if (challenge.result().isPresent()) {
            return complete(waiting, challenge.result().get());
        }
        if (SignInSteps.isTotpSetup(challenge)) {
            return setUpTotp(waiting);
        }
        pending.set(Optional.of(waiting));
        return CompletableFuture.completedFuture(SignInSteps.of(challenge));
    }

    private CompletableFuture<SignInStep> complete(PendingSignIn waiting, JsonNode result) {
        SavedSession session = SavedSession.of(
                result,
                waiting.username(),
                waiting.loginId(),
                waiting.flow(),
                user.clock().instant());
        return newDevices.confirm(session, result.path("NewDeviceMetadata")).thenApply(confirmed -> {
            user.session().begin(session);
            pending.set(Optional.empty());
            return new SignInStep.Done();
        });
    }

    private CompletableFuture<SignInStep> setUpTotp(PendingSignIn waiting) {
        ObjectNode input = UserPoolApi.input();
        waiting.challenge().session().ifPresent(session -> input.put("Session", session));
        return user.api().once("AssociateSoftwareToken", input).thenApply(output -> {
            Challenge next = Challenge.own(
                    waiting.challenge().name(),
                    waiting.challenge().parameters(),
                    Optional.ofNullable(output.path("Session").textValue()));
            pending.set(Optional.of(waiting.next(next)));
            return new SignInStep.ContinueSignInWithTotpSetup(
                    new TotpSetup(output.path("SecretCode").asText(), waiting.username()));
        });
    }

    /** Two refusals tell the user what to do first, and are steps. */
    private static CompletableFuture<SignInStep> orStep(SignInStep step, Throwable failure) {
        if (failure == null) {
            return CompletableFuture.completedFuture(step);
        }
        Throwable cause = Stages.cause(failure);
        if (cause instanceof UserNotConfirmedException) {
            return CompletableFuture.completedFuture(new SignInStep.ConfirmSignUp());
        }
        if (cause instanceof PasswordResetRequiredException) {
            return CompletableFuture.completedFuture(new SignInStep.ResetPassword());
        }
        return CompletableFuture.failedFuture(cause);
    }
}
