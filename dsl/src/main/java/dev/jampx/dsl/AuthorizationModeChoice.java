package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The authorization modes chosen so far. */
record AuthorizationModeChoice(DeclaredAuthorizationModes declared) implements AuthorizationModes {

    /** What the user's lambda makes of no modes at all. */
    static DeclaredAuthorizationModes written(UnaryOperator<AuthorizationModes> choice, SourceLocation site) {
        AuthorizationModes none = new AuthorizationModeChoice(new DeclaredAuthorizationModes(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), site));
        return ((AuthorizationModeChoice) Given.result("authorizationModes", choice, none)).declared();
    }

    @Override
    public AuthorizationModes defaultMode(AuthorizationMode mode) {
        return new AuthorizationModeChoice(new DeclaredAuthorizationModes(
                Optional.of(Given.value("defaultMode", mode).term()),
                declared.apiKey(),
                declared.oidc(),
                declared.lambda(),
                declared.site()));
    }

    @Override
    public AuthorizationModes apiKey() {
        return apiKey(key -> key);
    }

    @Override
    public AuthorizationModes apiKey(UnaryOperator<ApiKeyMode> settings) {
        ApiKeyMode chosen = Given.result(
                "apiKey",
                settings,
                new ApiKeyDeclaration(
                        new DeclaredAuthorizationModes.ApiKey(OptionalInt.empty(), Optional.empty(), Site.ofCaller())));
        return new AuthorizationModeChoice(new DeclaredAuthorizationModes(
                declared.defaultMode(),
                Optional.of(((ApiKeyDeclaration) chosen).declared()),
                declared.oidc(),
                declared.lambda(),
                declared.site()));
    }

    @Override
    public AuthorizationModes oidc(UnaryOperator<OidcMode> settings) {
        OidcMode chosen = Given.result("oidc", settings, OidcDeclaration.start());
        return new AuthorizationModeChoice(new DeclaredAuthorizationModes(
                declared.defaultMode(),
                declared.apiKey(),
                Optional.of(((OidcDeclaration) chosen).declared()),
                declared.lambda(),
                declared.site()));
    }

    @Override
    public AuthorizationModes lambda(UnaryOperator<LambdaMode> settings) {
        LambdaMode chosen = Given.result(
                "lambda",
                settings,
                new LambdaModeDeclaration(
                        new DeclaredAuthorizationModes.Lambda(Optional.empty(), OptionalInt.empty(), Site.ofCaller())));
        return new AuthorizationModeChoice(new DeclaredAuthorizationModes(
                declared.defaultMode(),
                declared.apiKey(),
                declared.oidc(),
                Optional.of(((LambdaModeDeclaration) chosen).declared()),
                declared.site()));
    }
}
