package dev.jampx.sandbox.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Tokens of an OpenID Connect provider that were changed on the way. */
class OidcTokenPropertiesTest {

    private static final OidcServer PROVIDER = new OidcServer(LocalApi.clock());
    private static final LocalApi API = new HandMadeApi("type Query { open: String }")
            .answer("Query", "open", "'yes'")
            .modes(AuthorizationMode.OIDC)
            .oidc(new AuthorizationModes.Oidc("acme", PROVIDER.issuer(), Optional.of("web"), 0, 0))
            .serve();

    @AfterContainer
    static void stop() {
        PROVIDER.close();
    }

    @Property(tries = 500)
    void noneIsAccepted(@ForAll @IntRange(max = 4000) int place, @ForAll("tokenCharacters") char other) {
        String token = PROVIDER.token(Map.of());
        // The last character of a signature has bits that belong to none of its bytes.
        int at = place % (token.length() - 1);
        char changed = token.charAt(at) == other ? '.' : other;

        WireResponse response =
                API.post(token.substring(0, at) + changed + token.substring(at + 1), LocalApi.body("{ open }", "{}"));

        assertThat(response.status()).isEqualTo(401);
        assertThat(LocalApi.body(response).has("data")).isFalse();
    }

    @Provide
    Arbitrary<Character> tokenCharacters() {
        return Arbitraries.chars().alpha().numeric().with('-', '_', '.', '=', ' ');
    }
}
