package dev.jampx.sandbox.graphql;

import com.nimbusds.jose.JWSObject;
import dev.jampx.sandbox.wire.WireRequest;
import java.text.ParseException;
import java.util.Optional;

/**
 * Finds out who makes a request: chooses the authorization mode that judges it, by what it brings.
 *
 * <p>One header has room for a signature and for three kinds of tokens. A signature is for IAM, a JWT for the OpenID Connect
 * provider that it names, or else for the user pool, and whatever remains is for the authorizer. So a signature or a JWT
 * reaches an authorizer only where no other mode reads such.
 */
final class Authentication {

    private static final String BEARER = "Bearer ";

    /**
     * Who makes {@code request}.
     *
     * @throws RefusedException when nobody is let in who brings what it brings
     */
    CallerIdentity identify(WireRequest request, ServedApi api) throws RefusedException {
        AuthenticationModes modes = api.modes();
        String header = request.header("authorization").map(String::strip).orElse("");
        Optional<String> key = request.header("x-api-key").map(String::strip).filter(given -> !given.isEmpty());
        boolean signed = header.startsWith("AWS4-HMAC-SHA256");
        if (key.isPresent() && !(signed || !header.isEmpty() && readTokens(modes))) {
            return judge(modes.apiKey(), key.get(), request, Refusal.notAuthorized());
        }
        if (header.isEmpty()) {
            throw new RefusedException(Refusal.notProvided());
        }
        if (signed) {
            return modes.iam().isPresent()
                    ? judge(modes.iam(), header, request, Refusal.notProvided())
                    : judge(modes.lambda(), header, request, Refusal.notAToken());
        }
        return token(header, request, modes);
    }

    private static CallerIdentity token(String header, WireRequest request, AuthenticationModes modes)
            throws RefusedException {
        boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        String token = bearer ? header.substring(BEARER.length()).strip() : header;
        Optional<Jwt> jwt = Jwt.of(token);
        boolean readJwts = modes.userPool().isPresent() || modes.oidc().isPresent();
        if (modes.lambda().isPresent() && !(readJwts && (bearer || jwt.isPresent()))) {
            return judge(modes.lambda(), header, request, Refusal.notProvided());
        }
        boolean ofProvider = modes.oidc()
                .filter(oidc -> modes.userPool().isEmpty()
                        || jwt.filter(read -> oidc.provider().isCalled(read.issuer()))
                                .isPresent())
                .isPresent();
        return ofProvider
                ? judge(modes.oidc(), token, request, Refusal.notProvided())
                : judge(modes.userPool(), token, request, Refusal.notProvided());
    }

    private static CallerIdentity judge(
            Optional<? extends AuthenticationMode> mode, String credential, WireRequest request, Refusal ifSwitchedOff)
            throws RefusedException {
        if (mode.isEmpty()) {
            throw new RefusedException(ifSwitchedOff);
        }
        return mode.get().identify(credential, request);
    }

    private static boolean readTokens(AuthenticationModes modes) {
        return modes.userPool().isPresent()
                || modes.oidc().isPresent()
                || modes.lambda().isPresent();
    }

    /** A JWT that nobody has verified yet, and the issuer that it names. */
    private record Jwt(String issuer) {

        static Optional<Jwt> of(String token) {
            try {
                return Optional.ofNullable(JWSObject.parse(token).getPayload().toJSONObject())
                        .map(claims -> new Jwt(String.valueOf(claims.get("iss"))));
            } catch (ParseException e) {
                return Optional.empty();
            }
        }
    }
}
