package dev.jampx.sandbox.cognito.identitypool;

import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.cognito.TokenVerifier.Verdict;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verifies the tokens in {@code Logins}. The backend's user pool is the one provider. */
final class LoginTokens {

    private static final Pattern LOCAL = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?/([^/]+)");

    private final TokenVerifier verifier;
    private final Supplier<UserPoolSettings> userPool;

    LoginTokens(TokenVerifier verifier, Supplier<UserPoolSettings> userPool) {
        this.verifier = verifier;
        this.userPool = userPool;
    }

    /**
     * The user of a request.
     *
     * @return empty for a guest
     * @throws CognitoFailure when the provider is another one, or its token is not good
     */
    Optional<Login> of(Parameters parameters) {
        Map<String, String> logins = parameters.texts("Logins");
        for (String provider : logins.keySet()) {
            if (!isUserPool(provider)) {
                throw CognitoFailure.notAuthorized("Token is not from a supported provider of this identity pool.");
            }
        }
        return logins.values().stream().findFirst().map(this::login);
    }

    /** Clients take the name from the token's issuer, which is a local address here; SDKs write that of AWS. */
    private boolean isUserPool(String provider) {
        Matcher local = LOCAL.matcher(provider);
        return provider.equals(name())
                || local.matches()
                        && local.group(1).equals(userPool.get().identity().userPoolId());
    }

    private String name() {
        var pool = userPool.get().identity();
        return "cognito-idp." + pool.region() + ".amazonaws.com/" + pool.userPoolId();
    }

    private Login login(String token) {
        Verdict verdict = verifier.verify(token);
        if (verdict instanceof Verdict.Accepted accepted
                && "id".equals(accepted.claims().get("token_use"))) {
            return new Login(name(), String.valueOf(accepted.claims().get("sub")), accepted.claims());
        }
        throw CognitoFailure.notAuthorized("Invalid login token. "
                + (verdict instanceof Verdict.Rejected rejected ? reason(rejected.reason()) : notAnIdToken()));
    }

    private static String reason(TokenVerifier.Reason reason) {
        return switch (reason) {
            case MALFORMED -> notAnIdToken();
            case EXPIRED -> "Token expired.";
            case FORGED, REVOKED -> "Couldn't verify signed token.";
        };
    }

    private static String notAnIdToken() {
        return "Not a valid OpenId Connect identity token.";
    }
}
