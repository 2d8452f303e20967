package dev.jampx.sandbox.cognito.hosted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.FormState;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.signin.AuthParameters;
import dev.jampx.sandbox.cognito.signin.AuthRequest;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Signs people in with their passwords and whatever the pool asks for besides, a page for each step. */
final class SignInSteps {

    private final SignInService signIns;
    private final Arrival arrival;
    private final LoginPage login;
    private final AccountPages accounts;

    SignInSteps(SignInService signIns, Arrival arrival, LoginPage login, AccountPages accounts) {
        this.signIns = signIns;
        this.arrival = arrival;
        this.login = login;
        this.accounts = accounts;
    }

    /** Takes a name and a password. */
    WireResponse begin(FormPages pages, WebParameters form) {
        String username = form.text("username").trim();
        Map<String, String> parameters = Map.of("USERNAME", username, "PASSWORD", form.text("password"));
        try {
            return goOn(pages, username, signIns.beginHosted(request(parameters, "", pages)));
        } catch (CognitoFailure failure) {
            return switch (failure.errorType()) {
                case "UserNotConfirmedException" -> accounts.confirm(pages, username, "");
                case "PasswordResetRequiredException" -> accounts.newPassword(pages, username, "");
                default -> login.show(pages, failure.getMessage(), "");
            };
        }
    }

    /** Takes the answer to a challenge. */
    WireResponse answer(FormPages pages, FormState state, WebParameters form) {
        String challenge = state.fact(ChallengePage.CHALLENGE);
        String username = state.fact(ChallengePage.USERNAME);
        try {
            String session = state.fact(ChallengePage.SESSION);
            if (!state.fact(ChallengePage.SECRET).isEmpty()) {
                session = signIns.setUp()
                        .verify(session, form.text("code"), Optional.empty())
                        .path("Session")
                        .asText();
            }
            Map<String, String> answers = answers(challenge, state, form);
            answers.put("USERNAME", username);
            return goOn(pages, username, signIns.answer(challenge, request(answers, session, pages)));
        } catch (CognitoFailure failure) {
            // Whatever is wrong with the session itself, only a new sign-in mends.
            return failure.errorType().equals("NotAuthorizedException")
                    ? login.show(pages, failure.getMessage(), "")
                    : ChallengePage.show(pages, state.facts(), failure.getMessage());
        }
    }

    private static Map<String, String> answers(String challenge, FormState state, WebParameters form) {
        Map<String, String> answers = new LinkedHashMap<>();
        switch (challenge) {
            case "NEW_PASSWORD_REQUIRED" -> {
                answers.put("NEW_PASSWORD", form.text("password"));
                ChallengePage.requiredAttributes(state.facts())
                        .forEach(name -> answers.put(
                                ChallengePage.USER_ATTRIBUTES + name, form.text(ChallengePage.ATTRIBUTE + name)));
            }
            case "SELECT_MFA_TYPE" -> answers.put("ANSWER", state.fact("factor"));
            case "MFA_SETUP" -> form.optional("email").ifPresent(email -> answers.put("EMAIL", email));
            default -> answers.put(challenge + "_CODE", form.text("code").trim());
        }
        return answers;
    }

    private WireResponse goOn(FormPages pages, String username, ObjectNode document) {
        String signedIn = document.path(SignInService.SIGNED_IN).asText();
        if (!signedIn.isEmpty()) {
            return arrival.of(pages.request(), signedIn, AuthorizationRequest.HERE);
        }
        Map<String, String> facts = new LinkedHashMap<>();
        document.path("ChallengeParameters")
                .properties()
                .forEach(parameter ->
                        facts.put(parameter.getKey(), parameter.getValue().asText()));
        facts.put(ChallengePage.CHALLENGE, document.path("ChallengeName").asText());
        facts.put(ChallengePage.SESSION, document.path("Session").asText());
        facts.put(ChallengePage.USERNAME, username);
        if (ChallengePage.names(facts.get("MFAS_CAN_SETUP")).contains("SOFTWARE_TOKEN_MFA")) {
            ObjectNode associated = signIns.setUp().associate(facts.get(ChallengePage.SESSION));
            facts.put(ChallengePage.SECRET, associated.path("SecretCode").asText());
            facts.put(ChallengePage.SESSION, associated.path("Session").asText());
        }
        return ChallengePage.show(pages, facts, "");
    }

    private static AuthRequest request(Map<String, String> parameters, String session, FormPages pages) {
        return new AuthRequest(
                new AuthParameters(parameters),
                session,
                Map.of(),
                TriggerCaller.atPage(pages.request().clientId()));
    }
}
