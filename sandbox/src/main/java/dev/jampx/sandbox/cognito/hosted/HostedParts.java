package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import dev.jampx.sandbox.wire.WireService;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the hosted pages need of the pool.
 *
 * @param pool the users and what changes them
 * @param signIns the pool's sign-ins
 * @param issuer makes tokens
 * @param verifier verifies tokens
 * @param accessTokens finds the users of access tokens
 * @param refreshTokens finds the sign-ins of refresh tokens
 * @param seal seals what travels with browsers
 * @param api the pool's API, which signs people up
 * @param secrets the values of secrets, by their names, of those that are set
 * @param random the source of what nobody may guess
 */
public record HostedParts(
        UserPool pool,
        SignInService signIns,
        TokenIssuer issuer,
        TokenVerifier verifier,
        AccessTokens accessTokens,
        RefreshTokens refreshTokens,
        Seal seal,
        WireService api,
        Function<String, Optional<String>> secrets,
        SecureRandom random) {}
