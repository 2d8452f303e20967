package dev.jampx.sandbox.cognito;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.wire.LoopbackServer;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** An OpenID Connect provider on loopback, which believes whoever comes, checks what apps send, and can be made to lie. */
final class OidcIssuer implements AutoCloseable {

    static final String CLIENT = "the-pool-at-acme";
    static final String SECRET = "what the pool and acme know";
    static final String CODE = "acme-code";

    /** The user who signs in. */
    final Map<String, Object> user = new ConcurrentHashMap<>();

    /** How it lies in its id tokens. */
    UnaryOperator<Map<String, Object>> claims = UnaryOperator.identity();

    /** How it lies about who it is. */
    UnaryOperator<Map<String, Object>> configuration = UnaryOperator.identity();

    /** Who signs id tokens. */
    Signer signer = this::sign;

    /** What {@code /userinfo} tells besides. */
    final Map<String, Object> userInfo = new ConcurrentHashMap<>();

    private final RSAKey key = key();
    private final LoopbackServer server;
    private final InstantSource clock;
    private WebParameters asked = WebParameters.parse("");

    /** Signs the claims of an id token. */
    @FunctionalInterface
    interface Signer {
        String sign(Map<String, Object> claims) throws JOSEException;
    }

    OidcIssuer(InstantSource clock) {
        this.clock = clock;
        server = LoopbackServer.of(this::handle);
        user.put("sub", "Ada-42");
        user.put("email", "ada@acme.example");
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return server.endpoint().toString();
    }

    private WireResponse handle(WireRequest request) {
        try {
            return switch (request.path()) {
                case "/.well-known/openid-configuration" -> json(200, configuration.apply(configuration()));
                case "/keys" -> json(200, new JWKSet(key).toJSONObject(true));
                case "/authorize" -> authorize(WebParameters.query(request));
                case "/token" -> token(WebParameters.form(request));
                case "/userinfo" ->
                    request.header("authorization").orElse("").equals("Bearer acme-token")
                            ? json(200, userInfo())
                            : json(401, Map.of());
                default -> json(404, Map.of());
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> configuration() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", issuer());
        document.put("authorization_endpoint", issuer() + "/authorize");
        document.put("token_endpoint", issuer() + "/token");
        document.put("userinfo_endpoint", issuer() + "/userinfo");
        document.put("jwks_uri", issuer() + "/keys");
        return document;
    }

    private Map<String, Object> userInfo() {
        Map<String, Object> document = new LinkedHashMap<>(user);
        document.putAll(userInfo);
        return document;
    }

    /** Takes the browser's word for who is at it. */
    private WireResponse authorize(WebParameters query) {
        asked = query;
        String address = query.text("redirect_uri") + "?"
                + WebParameters.write(Map.of("code", CODE, "state", query.text("state")));
        return new WireResponse(302, Map.of("location", address), new byte[0]);
    }

    private WireResponse token(WebParameters form) throws JOSEException {
        boolean right = form.text("grant_type").equals("authorization_code")
                && form.text("code").equals(CODE)
                && form.text("client_id").equals(CLIENT)
                && form.text("client_secret").equals(SECRET)
                && form.text("redirect_uri").equals(asked.text("redirect_uri"))
                && HostedBrowser.challenge(form.text("code_verifier")).equals(asked.text("code_challenge"));
        if (!right) {
            return json(400, Map.of("error", "invalid_grant"));
        }
        Map<String, Object> idToken = new LinkedHashMap<>(user);
        idToken.put("iss", issuer());
        idToken.put("aud", CLIENT);
        idToken.put("nonce", asked.text("nonce"));
        idToken.put("iat", clock.instant().getEpochSecond());
        idToken.put("exp", clock.instant().getEpochSecond() + 300);
        return json(200, Map.of("access_token", "acme-token", "id_token", signer.sign(claims.apply(idToken))));
    }

    /** Signs as it should. */
    String sign(Map<String, Object> payload) throws JOSEException {
        return sign(payload, key, key.getKeyID());
    }

    /** Signs with somebody else's key. */
    String forge(Map<String, Object> payload) throws JOSEException {
        return sign(payload, key(), key.getKeyID());
    }

    /** Signs with the public key as if it were a shared secret. */
    String confuse(Map<String, Object> payload) throws JOSEException {
        JWSObject jwt = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), new Payload(payload));
        jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return jwt.serialize();
    }

    private static String sign(Map<String, Object> payload, RSAKey key, String id) throws JOSEException {
        JWSObject jwt = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id).build(), new Payload(payload));
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }

    private static WireResponse json(int status, Map<String, Object> document) {
        return WireResponse.text(status, "application/json", JSONObjectUtils.toJSONString(document));
    }

    @Override
    public void close() {
        server.close();
    }
}
