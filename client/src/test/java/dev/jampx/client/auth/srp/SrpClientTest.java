package dev.jampx.client.auth.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Claims are those of Amplify's JavaScript client, whose {@code AuthenticationHelper} made the vectors (aws-amplify 6, by a fixed {@code a}), and a server
 * that follows RFC 5054 comes to the same key.
 */
class SrpClientTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<JsonNode> vectors() throws IOException {
        List<JsonNode> vectors = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SrpClientTest.class.getResourceAsStream("amplify-vectors.jsonl")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                vectors.add(JSON.readTree(line));
            }
        }
        return vectors;
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void comesToWhatAmplifyComesTo(JsonNode vector) {
        SrpClient client = new SrpClient(
                vector.path("pool").asText(), new BigInteger(vector.path("a").asText(), 16));
        SrpChallenge challenge = SrpChallenge.of(
                vector.path("B").asText(),
                vector.path("salt").asText(),
                vector.path("secretBlock").asText());
        String username = vector.path("username").asText();
        String password = vector.path("password").asText();

        assertThat(client.publicValue()).isEqualTo(vector.path("A").asText());
        assertThat(HexFormat.of().formatHex(client.key(username, password, challenge)))
                .isEqualTo(vector.path("key").asText());
        assertThat(client.claim(
                        username, password, challenge, vector.path("dateNow").asText()))
                .isEqualTo(vector.path("signature").asText());
    }

    @Property(tries = 20)
    void aServerWithTheVerifierComesToTheSameKey(
            @ForAll @StringLength(max = 20) String password,
            @ForAll @StringLength(max = 20) String other,
            @ForAll long seed) {
        Random random = new Random(seed);
        BigInteger salt = new BigInteger(128, random);
        VerifyingServer server = VerifyingServer.of("Pool1", "ada", password, salt, random);
        SrpClient client = new SrpClient("Pool1", random);
        SrpChallenge challenge = new SrpChallenge(server.publicValue(), salt, new byte[] {1, 2, 3});

        byte[] expected = server.key(new BigInteger(client.publicValue(), 16));

        assertThat(client.key("ada", password, challenge)).isEqualTo(expected);
        if (!other.equals(password)) {
            assertThat(client.key("ada", other, challenge)).isNotEqualTo(expected);
        }
    }

    @Property(tries = 20)
    void aDeviceProvesWhatItsVerifierSays(@ForAll long seed) {
        Random random = new Random(seed);
        DeviceSecret secret = DeviceSecret.generate("-group", "us-east-1_device", random);
        BigInteger salt = new BigInteger(Base64.getDecoder().decode(secret.salt()));
        BigInteger verifier = new BigInteger(Base64.getDecoder().decode(secret.verifier()));
        VerifyingServer server = new VerifyingServer(verifier, new BigInteger(256, random));
        SrpClient client = new SrpClient("-group", random);
        SrpChallenge challenge = new SrpChallenge(server.publicValue(), salt, new byte[0]);

        assertThat(client.key("us-east-1_device", secret.password(), challenge))
                .isEqualTo(server.key(new BigInteger(client.publicValue(), 16)));
        assertThat(salt.signum()).isGreaterThanOrEqualTo(0);
        assertThat(secret.toString()).doesNotContain(secret.password());
    }

    @Example
    void aServerThatFishesForTheVerifierIsGivenNothing() {
        SrpClient client = new SrpClient("Pool1", new Random(1));
        for (BigInteger value : List.of(BigInteger.ZERO, SrpGroup.N, SrpGroup.N.multiply(BigInteger.TWO))) {
            SrpChallenge challenge = new SrpChallenge(value, BigInteger.ONE, new byte[0]);
            assertThatThrownBy(() -> client.claim("ada", "password", challenge, "now"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Example
    void readsSecretBlocksOfEitherAlphabet() {
        byte[] block = {(byte) 0xFB, (byte) 0xEF, (byte) 0xFF, 0x01};
        for (Base64.Encoder encoder : List.of(
                Base64.getEncoder(),
                Base64.getUrlEncoder(),
                Base64.getUrlEncoder().withoutPadding())) {
            assertThat(SrpChallenge.of("1", "1", encoder.encodeToString(block)).secretBlock())
                    .isEqualTo(block);
        }
    }

    @Example
    void writesTimesAsCognitoReadsThem() {
        assertThat(SrpClient.timestamp(Instant.parse("2026-03-01T09:05:07.9Z")))
                .isEqualTo("Sun Mar 1 09:05:07 UTC 2026");
        assertThat(SrpClient.timestamp(Instant.parse("2026-11-28T23:59:00Z")))
                .isEqualTo("Sat Nov 28 23:59:00 UTC 2026");
    }
}
