package dev.jampx.sandbox.graphql;

import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.graphql.authorizer.LambdaAuthorizer;
import dev.jampx.sandbox.graphql.oidc.OidcProvider;
import dev.jampx.sandbox.graphql.oidc.ProviderDocuments;
import dev.jampx.sandbox.lambda.FunctionCalls;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The modes of an API that are switched on.
 *
 * @param apiKey its key
 * @param iam AWS signatures
 * @param userPool user pool tokens
 * @param oidc tokens of its OpenID Connect provider
 * @param lambda tokens that its authorizer judges
 */
record AuthenticationModes(
        Optional<ApiKeyMode> apiKey,
        Optional<IamMode> iam,
        Optional<UserPoolMode> userPool,
        Optional<OidcMode> oidc,
        Optional<LambdaMode> lambda) {

    private static final Duration PROVIDER_LIMIT = Duration.ofSeconds(5);

    /** AppSync's ten seconds, and as many for the start of a process, which takes longer here than on AWS. */
    private static final Duration AUTHORIZER_LIMIT = Duration.ofSeconds(20);

    /** Those of {@code access}. Nothing is remembered of an earlier deployment; the key is good for its whole time again. */
    static AuthenticationModes of(Access access, Proofs proofs, FunctionCalls functions, DeployedIdentity identity) {
        return new AuthenticationModes(
                access.modes()
                        .apiKey()
                        .map(key -> new ApiKey(
                                identity.apiKey(),
                                identity.clock().instant().plus(key.expiresInDays(), ChronoUnit.DAYS)))
                        .map(key -> new ApiKeyMode(key, identity.clock())),
                access.isOn(AuthorizationMode.IAM)
                        ? Optional.of(new IamMode(proofs.signatures(), proofs.functionRoles(), access.identityPool()))
                        : Optional.empty(),
                access.isOn(AuthorizationMode.USER_POOL)
                        ? Optional.of(new UserPoolMode(proofs.userPool()))
                        : Optional.empty(),
                access.modes()
                        .oidc()
                        .map(settings -> new OidcProvider(
                                settings, ProviderDocuments.overHttp(PROVIDER_LIMIT), identity.clock()))
                        .map(provider -> new OidcMode(provider, proofs.refusals())),
                access.modes()
                        .lambda()
                        .map(settings -> new LambdaAuthorizer(
                                settings, functions, identity.apiId(), AUTHORIZER_LIMIT, identity.clock()))
                        .map(authorizer -> new LambdaMode(authorizer, proofs.refusals())));
    }
}
