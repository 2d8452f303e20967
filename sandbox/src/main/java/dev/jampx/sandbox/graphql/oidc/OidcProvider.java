package dev.jampx.sandbox.graphql.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import dev.jampx.model.resolved.AuthorizationModes;
import java.io.IOException;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The OpenID Connect provider of an API, wherever it is: on the internet, or on this machine. */
public final class OidcProvider {

    private final AuthorizationModes.Oidc settings;
    private final Optional<Pattern> clients;
    private final KeyCache keys;
    private final InstantSource clock;

    /**
     * @param settings which provider, and which of its tokens are good
     * @param documents reads what it publishes
     * @param clock the time by which tokens and what is remembered grow old
     */
    public OidcProvider(AuthorizationModes.Oidc settings, ProviderDocuments documents, InstantSource clock) {
        this.settings = settings;
        this.clients = settings.clientId().map(OidcProvider::pattern);
        this.keys = new KeyCache(new Discovery(settings.issuerUrl(), documents, clock), clock);
        this.clock = clock;
    }

    /** A text that is no regular expression is the id of one client. */
    private static Pattern pattern(String clientId) {
        try {
            return Pattern.compile(clientId);
        } catch (PatternSyntaxException e) {
            return Pattern.compile(Pattern.quote(clientId));
        }
    }

    /** What came of a token. */
    public sealed interface Verdict {

        /** The token is good and says {@code claims}. */
        record Accepted(Map<String, Object> claims) implements Verdict {}

        /** The token is not good. */
        record Rejected(Reason reason) implements Verdict {}

        /** Nobody can tell, as the provider's keys cannot be had; {@code why} is for the developer. */
        record Undecided(String why) implements Verdict {}
    }

    /** Why a token was refused. */
    public enum Reason {
        /** It is not a signed JWT at all. */
        MALFORMED,
        /** The provider did not make it. */
        FORGED,
        /** It is for a client that the API does not let in. */
        FOREIGN_CLIENT,
        /** Its time has run out, or has not come. */
        UNTIMELY
    }

    /** Whether a token that names {@code issuer} means this provider; a slash at the end makes no difference. */
    public boolean isCalled(String issuer) {
        return withoutSlash(issuer).equals(withoutSlash(settings.issuerUrl()));
    }

    private static String withoutSlash(String url) {
        return url.replaceFirst("/+$", "");
    }

    /** Verifies a token, given without any {@code Bearer} prefix. */
    public Verdict verify(String token) {
        JWSObject jwt;
        Map<String, Object> claims;
        try {
            jwt = JWSObject.parse(token);
            claims = jwt.getPayload().toJSONObject();
        } catch (ParseException e) {
            return new Verdict.Rejected(Reason.MALFORMED);
        }
        if (claims == null) {
            return new Verdict.Rejected(Reason.MALFORMED);
        }
        String keyId = jwt.getHeader().getKeyID();
        if (keyId == null) {
            return new Verdict.Rejected(Reason.FORGED);
        }
        try {
            return verdict(jwt, new TokenClaims(claims), keys.find(keyId));
        } catch (IOException e) {
            return new Verdict.Undecided("The OpenID Connect provider \"" + settings.providerName()
                    + "\" cannot be asked for its keys: " + e.getMessage());
        }
    }

    private Verdict verdict(JWSObject jwt, TokenClaims claims, Optional<KeyCache.Found> found) {
        if (found.isEmpty()
                || !isSignedBy(found.get().key(), jwt)
                || !claims.isFrom(found.get().issuer())) {
            return new Verdict.Rejected(Reason.FORGED);
        }
        if (!claims.isTimely(settings, clock.instant())) {
            return new Verdict.Rejected(Reason.UNTIMELY);
        }
        return clients.map(claims::isForClient).orElse(true)
                ? new Verdict.Accepted(claims.values())
                : new Verdict.Rejected(Reason.FOREIGN_CLIENT);
    }

    /** The algorithm must be one for the kind of key, so that nobody can pass off a public key as a shared secret. */
    private static boolean isSignedBy(JWK key, JWSObject jwt) {
        boolean meantForIt = key.getAlgorithm() == null
                || key.getAlgorithm().equals(jwt.getHeader().getAlgorithm());
        boolean forSignatures = key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse());
        if (!meantForIt || !forSignatures || !(key instanceof AsymmetricJWK asymmetric)) {
            return false;
        }
        try {
            return jwt.verify(
                    new DefaultJWSVerifierFactory().createJWSVerifier(jwt.getHeader(), asymmetric.toPublicKey()));
        } catch (JOSEException e) {
            return false;
        }
    }
}
