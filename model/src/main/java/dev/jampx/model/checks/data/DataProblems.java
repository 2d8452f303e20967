package dev.jampx.model.checks.data;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.Suggestion;
import java.util.List;
import java.util.Locale;

/** What can be wrong with {@code defineData} besides its schema. */
public final class DataProblems {

    private DataProblems() {}

    static Problem noDefaultMode(DeclaredAuthorizationModes modes, boolean hasAuth) {
        return Problem.of(
                        "JPX2480",
                        modes.site(),
                        "authorizationModes does not say which mode is the default"
                                + (hasAuth ? "; with defineAuth there is more than one." : "."))
                .fixedBy("Say it: modes.defaultMode(AuthorizationMode." + (hasAuth ? "USER_POOL" : "API_KEY") + ").");
    }

    static Problem defaultModeNotConfigured(DeclaredAuthorizationModes modes, AuthorizationMode mode) {
        return Problem.of("JPX2481", modes.site(), "The default mode " + mode + " is not switched on.")
                .fixedBy("Switch it on: modes.defaultMode(AuthorizationMode." + mode + ")."
                        + mode.name().toLowerCase(Locale.ROOT) + "(...).");
    }

    static Problem keyLife(DeclaredAuthorizationModes.ApiKey key, int days, int least, int most) {
        return Problem.of(
                        "JPX2482",
                        key.site(),
                        "An API key cannot expire in " + days + " days: AppSync takes " + least + " to " + most + ".")
                .fixedBy("Write key.expiresInDays(30), say.");
    }

    static Problem oidcWithout(DeclaredAuthorizationModes.Oidc oidc, String setting) {
        return Problem.of("JPX2483", oidc.site(), "The OpenID Connect provider has no " + setting + ".")
                .fixedBy("Say it: oidc." + setting + "(...).");
    }

    static Problem tokenLife(DeclaredAuthorizationModes.Oidc oidc, String setting, int seconds) {
        return Problem.of("JPX2484", oidc.site(), setting + " cannot be " + seconds + " seconds.")
                .fixedBy("Write 0 or more.");
    }

    static Problem lambdaWithoutFunction(DeclaredAuthorizationModes.Lambda lambda) {
        return Problem.of("JPX2485", lambda.site(), "The Lambda authorizer has no function to judge tokens.")
                .fixedBy("Name it: lambda.function(AUTHORIZER).");
    }

    static Problem answerLife(DeclaredAuthorizationModes.Lambda lambda, int seconds, int most) {
        return Problem.of(
                        "JPX2486",
                        lambda.site(),
                        "The answer of a Lambda authorizer cannot be kept for " + seconds
                                + " seconds: AppSync takes 0 to " + most + ".")
                .fixedBy("Write lambda.timeToLiveInSeconds(60), say.");
    }

    static Problem retention(DeclaredData data, String got, List<String> known) {
        return Problem.of("JPX2487", data.site(), "A log cannot be kept for " + Names.quoted(got) + ".")
                .suggestingOr(Suggestion.closest(got, known), "Write one of " + Names.arguments(known) + ".");
    }

    static Problem logLevel(DeclaredData data, String got, List<String> known) {
        return Problem.of("JPX2488", data.site(), "There is no log level " + Names.quoted(got) + ".")
                .suggestingOr(Suggestion.closest(got, known), "Write one of " + Names.arguments(known) + ".");
    }

    static Problem apiName(DeclaredData data, String got, int most) {
        return Problem.of(
                        "JPX2489",
                        data.site(),
                        got.isBlank()
                                ? "The name of the API is blank."
                                : "The name of the API has " + got.length() + " characters; " + most + " are possible.")
                .fixedBy("Choose another, or leave it out: it is \"amplifyData\" then.");
    }
}
