package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.AuthFlow;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignUpOperations;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.auth.SignUpResult;
import dev.jampx.client.auth.SignUpStep;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.auth.failure.AutoSignInException;
import dev.jampx.client.service.Stages;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Makes users. */
final class SignUps implements SignUpOperations {

    private final UserPoolApi api;
    private final SignIns signIns;
    private final AtomicReference<Optional<PendingAutoSignIn>> autoSignIn;

    /**
     * @param api the user pool
     * @param signIns signs in whoever wants that after the sign-up
     * @param autoSignIn who wants that
     */
    SignUps(UserPoolApi api, SignIns signIns, AtomicReference<Optional<PendingAutoSignIn>> autoSignIn) {
        this.api = api;
        this.signIns = signIns;
        this.autoSignIn = autoSignIn;
    }

    /**
     * A sign-in that is to follow a sign-up.
     *
     * @param request who, and how
     * @param session what the sign-up gave, to sign in without more
     */
    record PendingAutoSignIn(SignInRequest request, Optional<String> session) {}

    @Override
    public CompletableFuture<SignUpResult> signUpAsync(SignUpRequest request) {
        return Stages.begin(() -> {
            require(request.username(), "a username");
            ObjectNode input = api.clientInput().put("Username", request.username());
            request.password().ifPresent(text -> input.put("Password", text));
            UserPoolApi.putAttributes(input, "UserAttributes", request.userAttributes());
            UserPoolApi.putAttributes(input, "ValidationData", request.validationData());
            return api.once("SignUp", input).thenApply(output -> {
                Optional<String> session =
                        Optional.ofNullable(output.path("Session").textValue());
                autoSignIn.set(request.autoSignInFlow().map(flow -> pending(request, flow, session)));
                boolean confirmed = output.path("UserConfirmed").asBoolean();
                return new SignUpResult(
                        confirmed,
                        Optional.ofNullable(output.path("UserSub").textValue()),
                        confirmed ? afterConfirmation(request.username()) : SignUpStep.CONFIRM_SIGN_UP,
                        Optional.of(output.path("CodeDeliveryDetails"))
                                .filter(details -> details.isObject())
                                .map(CodeDeliveries::of));
            });
        });
    }

    private static PendingAutoSignIn pending(SignUpRequest request, AuthFlow flow, Optional<String> session) {
        SignInRequest signIn = SignInRequest.of(request.username()).flow(flow);
        return new PendingAutoSignIn(request.password().map(signIn::password).orElse(signIn), session);
    }

    @Override
    public CompletableFuture<SignUpResult> confirmSignUpAsync(String username, String confirmationCode) {
        return confirmSignUpAsync(username, confirmationCode, false);
    }

    @Override
    public CompletableFuture<SignUpResult> confirmSignUpAsync(
            String username, String confirmationCode, boolean forceAliasCreation) {
        return Stages.begin(() -> {
            require(username, "a username");
            require(confirmationCode, "the code");
            ObjectNode input = api.clientInput().put("Username", username).put("ConfirmationCode", confirmationCode);
            if (forceAliasCreation) {
                input.put("ForceAliasCreation", true);
            }
            return api.once("ConfirmSignUp", input).thenApply(output -> {
                Optional<String> session =
                        Optional.ofNullable(output.path("Session").textValue());
                autoSignIn.updateAndGet(waiting -> waiting.filter(own -> isOf(own, username))
                        .map(own -> new PendingAutoSignIn(own.request(), session)));
                return new SignUpResult(true, Optional.empty(), afterConfirmation(username), Optional.empty());
            });
        });
    }

    private SignUpStep afterConfirmation(String username) {
        return autoSignIn.get().filter(own -> isOf(own, username)).isPresent()
                ? SignUpStep.COMPLETE_AUTO_SIGN_IN
                : SignUpStep.DONE;
    }

    private static boolean isOf(PendingAutoSignIn waiting, String username) {
        return waiting.request().username().equals(username);
    }

    @Override
    public CompletableFuture<CodeDelivery> resendSignUpCodeAsync(String username) {
        return Stages.begin(() -> {
            require(username, "a username");
            return api.once("ResendConfirmationCode", api.clientInput().put("Username", username))
                    .thenApply(CodeDeliveries::in);
        });
    }

    @Override
    public CompletableFuture<SignInStep> autoSignInAsync() {
        return Stages.begin(() -> {
            PendingAutoSignIn waiting = autoSignIn
                    .getAndSet(Optional.empty())
                    .orElseThrow(() -> new AutoSignInException(
                            "no sign-up is to be followed by a sign-in: sign up with autoSignIn, or call signIn"));
            // Only a sign-in by choice takes up where the sign-up ended.
            Optional<String> session =
                    waiting.session().filter(text -> waiting.request().flow() == AuthFlow.USER_AUTH);
            return signIns.signIn(waiting.request(), session);
        });
    }

    private static void require(String text, String what) {
        if (text.isEmpty()) {
            throw new AuthValidationException("a sign-up needs " + what);
        }
    }
}
