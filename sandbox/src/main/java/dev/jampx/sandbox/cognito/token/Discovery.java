package dev.jampx.sandbox.cognito.token;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Publishes the key that verifies the pool's tokens, and where it is: the documents under {@code /<pool>/.well-known/}. */
public final class Discovery implements WireService {

    private final SigningKey key;
    private final Supplier<UserPoolSettings> settings;

    public Discovery(SigningKey key, Supplier<UserPoolSettings> settings) {
        this.key = key;
        this.settings = settings;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        String folder = "/" + settings.get().identity().userPoolId() + "/.well-known/";
        if (request.path().equals(folder + "jwks.json")) {
            return json(200, key.jwks());
        }
        if (request.path().equals(folder + "openid-configuration")) {
            return json(200, JSONObjectUtils.toJSONString(configuration()));
        }
        return json(404, "{\"message\":\"The user pool has no document " + printable(request.path()) + "\"}");
    }

    private Map<String, Object> configuration() {
        String issuer = settings.get().issuer().toString();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", issuer);
        document.put("jwks_uri", issuer + "/.well-known/jwks.json");
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("response_types_supported", List.of("code", "token"));
        document.put("scopes_supported", List.of("openid", "email", "phone", "profile"));
        document.put("subject_types_supported", List.of("public"));
        if (settings.get().login().federation().isPresent()) {
            String pages = settings.get().hostedPages().toString();
            document.put("authorization_endpoint", pages + "/oauth2/authorize");
            document.put("token_endpoint", pages + "/oauth2/token");
            document.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
            document.put("userinfo_endpoint", pages + "/oauth2/userInfo");
            document.put("revocation_endpoint", pages + "/oauth2/revoke");
            document.put("end_session_endpoint", pages + "/logout");
        }
        return document;
    }

    private static WireResponse json(int status, String document) {
        return WireResponse.text(status, "application/json", document);
    }

    private static String printable(String path) {
        return path.replaceAll("[^A-Za-z0-9/._-]", "?");
    }
}
