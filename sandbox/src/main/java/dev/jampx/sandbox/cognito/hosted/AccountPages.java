package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.hosted.page.Field;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The pages on which people get an account, or a new password.
 *
 * @param settings the pool's settings, which may change
 */
record AccountPages(Supplier<UserPoolSettings> settings) {

    /** The step of the form that signs up. */
    static final String SIGN_UP = "signUp";

    /** The step of the form that takes the code of a sign-up. */
    static final String CONFIRM = "confirm";

    /** The step of the form that has a code sent again. */
    static final String RESEND = "resend";

    /** The step of the form that asks for a code in place of a password. */
    static final String FORGOT = "forgot";

    /** The step of the form that takes that code and a new password. */
    static final String NEW_PASSWORD = "newPassword";

    private static final String SENT =
            "A code was sent to you. The sandbox sends nothing: the terminal and its console show the code.";

    /** Asks for what a new user must give. */
    WireResponse signUp(FormPages pages, String error) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.username(Labels.username(settings.get()), ""));
        fields.add(Field.newPassword());
        attributes().forEach(name -> fields.add(Field.text(ChallengePage.ATTRIBUTE + name, name, "")));
        return pages.answer(
                pages.page("Sign up")
                        .error(error)
                        .form(pages.form(HostedPages.SIGN_UP, SIGN_UP, Map.of(), fields, "Sign up"))
                        .link(pages.address(HostedPages.LOGIN), "Sign in"),
                error);
    }

    /** The attributes that a new user must give besides what they sign in with. */
    List<String> attributes() {
        UserPoolSettings now = settings.get();
        return now.schema().required().stream()
                .filter(name -> now.usernameAttributes().size() > 1
                        || !now.usernameAttributes().contains(name))
                .toList();
    }

    /** Asks for the code of a sign-up. */
    WireResponse confirm(FormPages pages, String username, String error) {
        Map<String, String> facts = Map.of(ChallengePage.USERNAME, username);
        return pages.answer(
                pages.page("Confirm your account")
                        .error(error)
                        .text(SENT)
                        .form(pages.form(
                                HostedPages.CONFIRM, CONFIRM, facts, List.of(Field.code("Code")), "Confirm account"))
                        .form(pages.form(HostedPages.CONFIRM, RESEND, facts, List.of(), "Send another code")),
                error);
    }

    /** Asks whose password is forgotten. */
    WireResponse forgotPassword(FormPages pages, String error) {
        return pages.answer(
                pages.page("Forgot your password?")
                        .error(error)
                        .form(pages.form(
                                HostedPages.FORGOT_PASSWORD,
                                FORGOT,
                                Map.of(),
                                List.of(Field.username(Labels.username(settings.get()), "")),
                                "Send a code"))
                        .link(pages.address(HostedPages.LOGIN), "Sign in"),
                error);
    }

    /** Asks for the code that replaces a password, and for a new one. */
    WireResponse newPassword(FormPages pages, String username, String error) {
        return pages.answer(
                pages.page("Change your password")
                        .error(error)
                        .text(SENT)
                        .form(pages.form(
                                HostedPages.FORGOT_PASSWORD,
                                NEW_PASSWORD,
                                Map.of(ChallengePage.USERNAME, username),
                                List.of(Field.code("Code"), Field.newPassword()),
                                "Change password")),
                error);
    }
}
