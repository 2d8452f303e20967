package dev.jampx.sandbox.graphql;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.wire.LoopbackServer;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** An OpenID Connect provider on loopback, as far as those need it who verify tokens. */
public final class OidcServer implements AutoCloseable {

    static final JWK RSA = rsa("rsa");
    static final JWK OTHER_RSA = rsa("other");
    static final JWK EC = ec();

    private final InstantSource clock;
    private final LoopbackServer server = LoopbackServer.of(this::answer);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<JWK> keys = new CopyOnWriteArrayList<>(List.of(RSA, EC));
    private volatile String path = "";
    private volatile int status = 200;

    private static JWK rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWK ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** @param clock the time by which it makes tokens */
    public OidcServer(InstantSource clock) {
        this.clock = clock;
    }

    /** The issuer of its tokens, which is where it is. */
    public String issuer() {
        return server.endpoint() + path;
    }

    /** Lives below a path from now on, as providers with tenants do. */
    OidcServer at(String tenant) {
        path = tenant;
        return this;
    }

    void publish(JWK... published) {
        keys.clear();
        keys.addAll(List.of(published));
    }

    /** Answers every request with the status {@code code} from now on. */
    public void answerWith(int code) {
        status = code;
    }

    /** The paths that were asked for. */
    List<String> requests() {
        return requests;
    }

    private WireResponse answer(WireRequest request) {
        requests.add(request.path());
        if (request.path().equals(path + "/.well-known/openid-configuration")) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("issuer", issuer());
            document.put("jwks_uri", server.endpoint() + "/keys");
            return WireResponse.text(status, "application/json", JSONObjectUtils.toJSONString(document));
        }
        return WireResponse.text(
                status,
                "application/json",
                JSONObjectUtils.toJSONString(
                        new JWKSet(new ArrayList<>(keys)).toPublicJWKSet().toJSONObject()));
    }

    /** A token that is good for an hour, with {@code more} claims; a claim of no text is left out. */
    String token(JWK key, JWSAlgorithm algorithm, Map<String, Object> more) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer());
        claims.put("sub", "ada");
        claims.put("aud", "web");
        claims.put("iat", now);
        claims.put("exp", now + 3600);
        claims.putAll(more);
        claims.values().removeIf(""::equals);
        try {
            JWSObject jwt = new JWSObject(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), new Payload(claims));
            jwt.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    /** A token that is good for an hour, with {@code more} claims. */
    public String token(Map<String, Object> more) {
        return token(RSA, JWSAlgorithm.RS256, more);
    }

    @Override
    public void close() {
        server.close();
    }
}
