package dev.jampx.sandbox.cognito.hosted;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.hosted.request.FormState;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.function.Function;

/** Has the pool's API sign people up, confirm them, and replace their passwords. */
final class AccountSteps {

    private final PoolApi api;
    private final AccountPages pagesOf;
    private final LoginPage login;

    AccountSteps(PoolApi api, AccountPages pagesOf, LoginPage login) {
        this.api = api;
        this.pagesOf = pagesOf;
        this.login = login;
    }

    /** Signs up. */
    WireResponse signUp(FormPages pages, WebParameters form) {
        String username = form.text("username").trim();
        ObjectNode input = input(pages).put("Username", username).put("Password", form.text("password"));
        ArrayNode attributes = input.putArray("UserAttributes");
        pagesOf.attributes().forEach(name -> form.optional(ChallengePage.ATTRIBUTE + name)
                .ifPresent(value -> attributes.addObject().put("Name", name).put("Value", value)));
        return step(
                "SignUp",
                input,
                answer -> answer.path("UserConfirmed").asBoolean()
                        ? login.show(pages, "", "Your account is confirmed.")
                        : pagesOf.confirm(pages, username, ""),
                error -> pagesOf.signUp(pages, error));
    }

    /** Confirms a sign-up. */
    WireResponse confirm(FormPages pages, FormState state, WebParameters form) {
        String username = state.fact(ChallengePage.USERNAME);
        return step(
                "ConfirmSignUp",
                input(pages)
                        .put("Username", username)
                        .put("ConfirmationCode", form.text("code").trim()),
                answer -> login.show(pages, "", "Your account is confirmed."),
                error -> pagesOf.confirm(pages, username, error));
    }

    /** Has the code of a sign-up sent again. */
    WireResponse resend(FormPages pages, FormState state) {
        String username = state.fact(ChallengePage.USERNAME);
        return step(
                "ResendConfirmationCode",
                input(pages).put("Username", username),
                answer -> pagesOf.confirm(pages, username, ""),
                error -> pagesOf.confirm(pages, username, error));
    }

    /** Has a code sent that replaces a forgotten password. */
    WireResponse forgot(FormPages pages, WebParameters form) {
        String username = form.text("username").trim();
        return step(
                "ForgotPassword",
                input(pages).put("Username", username),
                answer -> pagesOf.newPassword(pages, username, ""),
                error -> pagesOf.forgotPassword(pages, error));
    }

    /** Replaces a forgotten password. */
    WireResponse newPassword(FormPages pages, FormState state, WebParameters form) {
        String username = state.fact(ChallengePage.USERNAME);
        return step(
                "ConfirmForgotPassword",
                input(pages)
                        .put("Username", username)
                        .put("ConfirmationCode", form.text("code").trim())
                        .put("Password", form.text("password")),
                answer -> login.show(pages, "", "Your password is changed."),
                error -> pagesOf.newPassword(pages, username, error));
    }

    /** Runs an operation, and shows what comes next, or again what the pool refused with the error. */
    private WireResponse step(
            String operation,
            ObjectNode input,
            Function<ObjectNode, WireResponse> next,
            Function<String, WireResponse> again) {
        ObjectNode answer;
        try {
            answer = api.run(operation, input);
        } catch (CognitoFailure failure) {
            return again.apply(failure.getMessage());
        }
        return next.apply(answer);
    }

    private static ObjectNode input(FormPages pages) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ClientId", pages.request().clientId());
    }
}
