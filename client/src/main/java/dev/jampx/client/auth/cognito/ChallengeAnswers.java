package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.ConfirmSignInRequest;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.auth.failure.SignInException;
import dev.jampx.client.auth.srp.SrpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * Puts what the user answered into the words that the pending challenge wants.
 *
 * @param api the user pool
 * @param responder sends answers
 */
record ChallengeAnswers(UserPoolApi api, ChallengeResponder responder) {

    private static final String SELECT_CHALLENGE = "SELECT_CHALLENGE";
    private static final String MFA_SETUP = "MFA_SETUP";
    private static final String ANSWER = "ANSWER";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    CompletableFuture<Challenge> answer(PendingSignIn pending, ConfirmSignInRequest request) {
        String response = request.challengeResponse();
        if (response.isEmpty()) {
            throw new AuthValidationException(
                    "the answer to " + pending.challenge().name() + " is empty");
        }
        String name = pending.challenge().name();
        return switch (name) {
            case "SMS_MFA", "SMS_OTP", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA" ->
                respond(pending, Map.of(name + "_CODE", response));
            case "CUSTOM_CHALLENGE" -> respond(pending, Map.of(ANSWER, response));
            case "NEW_PASSWORD_REQUIRED" -> newPassword(pending, request);
            case "SELECT_MFA_TYPE" ->
                respond(pending, Map.of(ANSWER, mfaType(response).cognitoName()));
            case MFA_SETUP -> setUp(pending, request);
            case SELECT_CHALLENGE -> select(pending, response);
            case "WEB_AUTHN" -> respond(pending, Map.of("CREDENTIAL", response));
            case "PASSWORD" -> select(pending, Map.of(ANSWER, "PASSWORD", "PASSWORD", response));
            case "PASSWORD_SRP" -> proof(pending, response);
            default ->
                throw new SignInException("the user pool asked for " + name + ", which this client cannot answer");
        };
    }

    private CompletableFuture<Challenge> respond(PendingSignIn pending, Map<String, String> answers) {
        Challenge challenge = pending.challenge();
        return responder.respond(challenge.name(), pending.username(), answers, challenge.session());
    }

    private CompletableFuture<Challenge> newPassword(PendingSignIn pending, ConfirmSignInRequest request) {
        Map<String, String> answers = new HashMap<>(Map.of("NEW_PASSWORD", request.challengeResponse()));
        request.userAttributes().forEach((name, value) -> answers.put("userAttributes." + name, value));
        return respond(pending, answers);
    }

    /** A choice of the password asks for it first; that needs no call. */
    private CompletableFuture<Challenge> select(PendingSignIn pending, String choice) {
        return choice.equals("PASSWORD") || choice.equals("PASSWORD_SRP")
                ? CompletableFuture.completedFuture(
                        Challenge.own(choice, Map.of(), pending.challenge().session()))
                : select(pending, Map.of(ANSWER, choice));
    }

    private CompletableFuture<Challenge> select(PendingSignIn pending, Map<String, String> answers) {
        return responder.respond(
                SELECT_CHALLENGE,
                pending.username(),
                answers,
                pending.challenge().session());
    }

    private CompletableFuture<Challenge> proof(PendingSignIn pending, String password) {
        SrpClient proof = responder.beginProof();
        return select(pending, Map.of(ANSWER, "PASSWORD_SRP", "SRP_A", proof.publicValue()))
                .thenCompose(next -> responder.prove(proof, password, pending.username(), next));
    }

    private CompletableFuture<Challenge> setUp(PendingSignIn pending, ConfirmSignInRequest request) {
        String response = request.challengeResponse();
        Optional<String> session = pending.challenge().session();
        if (response.equals("TOTP") || response.equals("EMAIL")) {
            String chosen = "[\"" + mfaType(response).cognitoName() + "\"]";
            return CompletableFuture.completedFuture(
                    Challenge.own(MFA_SETUP, Map.of("MFAS_CAN_SETUP", chosen), session));
        }
        if (DIGITS.matcher(response).matches()) {
            ObjectNode input = UserPoolApi.input().put("UserCode", response);
            session.ifPresent(text -> input.put("Session", text));
            request.friendlyDeviceName().ifPresent(name -> input.put("FriendlyDeviceName", name));
            return api.once("VerifySoftwareToken", input)
                    .thenCompose(verified -> responder.respond(
                            MFA_SETUP,
                            pending.username(),
                            Map.of(),
                            Optional.ofNullable(verified.path("Session").textValue())));
        }
        if (response.contains("@")) {
            return respond(pending, Map.of("EMAIL", response));
        }
        throw new AuthValidationException(
                "to set up a second factor, the answer is EMAIL, TOTP, an e-mail address, or the code of the app");
    }

    private static MfaType mfaType(String name) {
        try {
            return MfaType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new AuthValidationException("a second factor is SMS, TOTP or EMAIL, not " + name);
        }
    }
}
