package dev.jampx.sandbox.resolver.dynamodb;

import static dev.jampx.sandbox.resolver.Runtimes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Page tokens cannot be read, made up, changed, or used elsewhere. */
class PageTokensTest {

    private final PageTokens tokens = new PageTokens(new byte[16]);
    private final ObjectNode key = (ObjectNode) json("{'id': {'S': 'secret-row'}}");

    @Test
    void opensWhatItSealed() {
        String token = tokens.seal(key, "Todo/byOwner");

        assertThat(tokens.open(token, "Todo/byOwner")).contains(key);
        assertThat(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret-row");
    }

    @Test
    void refusesTokensOfOtherTablesIndexesAndSandboxes() {
        String token = tokens.seal(key, "Todo/");

        assertThat(tokens.open(token, "Other/")).isEmpty();
        assertThat(tokens.open(token, "Todo/byOwner")).isEmpty();
        byte[] otherKey = new byte[16];
        otherKey[0] = 1;
        assertThat(new PageTokens(otherKey).open(token, "Todo/")).isEmpty();
    }

    @Property(tries = 200)
    void refusesAnyChangedBit(@ForAll @IntRange(max = 1_000_000) int position) {
        byte[] bytes = Base64.getUrlDecoder().decode(tokens.seal(key, "Todo/"));
        int bit = position % (bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(tokens.open(Base64.getUrlEncoder().encodeToString(bytes), "Todo/"))
                .isEmpty();
    }

    @Property(tries = 200)
    void refusesAnyText(@ForAll String text) {
        assertThat(tokens.open(text, "Todo/")).isEmpty();
    }

    @Test
    void needsAKeyOfTheRightLength() {
        assertThatThrownBy(() -> new PageTokens(new byte[5])).hasMessage("a key has 16 or 32 bytes, not 5");
    }
}
