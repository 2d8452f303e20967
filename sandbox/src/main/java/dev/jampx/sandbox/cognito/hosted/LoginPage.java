package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.hosted.page.Field;
import dev.jampx.sandbox.cognito.hosted.page.Page;
import dev.jampx.sandbox.cognito.hosted.provider.ProviderSignIn;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The page on which people sign in.
 *
 * @param settings the pool's settings, which may change
 * @param providers where people may have accounts
 */
record LoginPage(Supplier<UserPoolSettings> settings, ProviderSignIn providers) {

    /** The step of its form. */
    static final String STEP = "login";

    /**
     * Shows it.
     *
     * @param error what went wrong before; empty for nothing
     * @param message what went well before; empty for nothing
     */
    WireResponse show(FormPages pages, String error, String message) {
        Page page = pages.page("Sign in").error(error);
        if (!message.isEmpty()) {
            page.text(message);
        }
        page.form(pages.form(
                HostedPages.LOGIN,
                STEP,
                Map.of(),
                List.of(
                        Field.username(
                                Labels.username(settings.get()), pages.request().loginHint()),
                        Field.password()),
                "Sign in"));
        page.link(pages.address(HostedPages.FORGOT_PASSWORD), "Forgot your password?");
        page.link(pages.address(HostedPages.SIGN_UP), "Sign up");
        providers.all().forEach(provider -> {
            page.link(
                    HostedPages.AUTHORIZE + "?"
                            + pages.request().at(provider.name()).query(),
                    "Continue with " + provider.name() + providers.mark(provider));
        });
        return pages.answer(page, error);
    }
}
