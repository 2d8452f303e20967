package dev.jampx.sandbox.cognito.hosted;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.hosted.request.FormState;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.wire.WireResponse;

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
        try {
            boolean confirmed = api.run("SignUp", input).path("UserConfirmed").asBoolean();
            return confirmed
                    ? login.show(pages, "", "Your account is confirmed.")
                    : pagesOf.confirm(pages, username, "");
        } catch (CognitoFailure failure) {
            return pagesOf.signUp(pages, failure.getMessage());
        }
    }

    /** Confirms a sign-up. */
    WireResponse confirm(FormPages pages, FormState state, WebParameters form) {
        String username = state.fact(ChallengePage.USERNAME);
        try {
            api.run(
                    "ConfirmSignUp",
                    input(pages)
                            .put("Username", username)
                            .put("ConfirmationCode", form.text("code").trim()));
            return login.show(pages, "", "Your account is confirmed.");
        } catch (CognitoFailure failure) {
            return pagesOf.confirm(pages, username, failure.getMessage());
        }
    }

    /** Has the code of a sign-up sent again. */
    WireResponse resend(FormPages pages, FormState state) {
        String username = state.fact(ChallengePage.USERNAME);
        try {
            api.run("ResendConfirmationCode", input(pages).put("Username", username));
            return pagesOf.confirm(pages, username, "");
        } catch (CognitoFailure failure) {
            return pagesOf.confirm(pages, username, failure.getMessage());
        }
    }

    /** Has a code sent that replaces a forgotten password. */
    WireResponse forgot(FormPages pages, WebParameters form) {
        String username = form.text("username").trim();
        try {
            api.run("ForgotPassword", input(pages).put("Username", username));
            return pagesOf.newPassword(pages, username, "");
        } catch (CognitoFailure failure) {
            return pagesOf.forgotPassword(pages, failure.getMessage());
        }
    }

    /** Replaces a forgotten password. */
    WireResponse newPassword(FormPages pages, FormState state, WebParameters form) {
        String username = state.fact(ChallengePage.USERNAME);
        try {
            api.run(
                    "ConfirmForgotPassword",
                    input(pages)
                            .put("Username", username)
                            .put("ConfirmationCode", form.text("code").trim())
                            .put("Password", form.text("password")));
            return login.show(pages, "", "Your password is changed.");
        } catch (CognitoFailure failure) {
            return pagesOf.newPassword(pages, username, failure.getMessage());
        }
    }

    private static ObjectNode input(FormPages pages) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ClientId", pages.request().clientId());
    }
}
