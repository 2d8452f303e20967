package dev.jampx.sandbox.cognito.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    /** The secret of RFC 6238's appendix B, {@code 12345678901234567890}. */
    private static final TotpSecret SECRET = new TotpSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreTheLastSixDigitsOfRfc6238s(long second, String digits) {
        assertThat(SECRET.code(Instant.ofEpochSecond(second))).isEqualTo(digits.substring(2));
    }

    @Test
    void aClockMayBeOneStepOff() {
        for (long steps = -2; steps <= 2; steps++) {
            String code = SECRET.code(NOW.plusSeconds(30 * steps));
            assertThat(SECRET.step(code, NOW).isPresent()).as("%d steps", steps).isEqualTo(Math.abs(steps) < 2);
        }
        assertThat(SECRET.step("", NOW)).isEmpty();
        assertThat(SECRET.step("not a code", NOW)).isEmpty();
    }

    @Test
    void eachCodeTellsItsStep() {
        long now = NOW.getEpochSecond() / 30;
        assertThat(SECRET.step(SECRET.code(NOW), NOW)).hasValue(now);
        assertThat(SECRET.step(SECRET.code(NOW.plusSeconds(30)), NOW)).hasValue(now + 1);
    }

    @Test
    void aNewSecretHasCognitosLengthAndIsNotShown() {
        TotpSecret secret = TotpSecret.generate(new SecureRandom());
        assertThat(secret.text()).matches("[A-Z2-7]{52}");
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void base32IsRfc4648sWithoutPadding() {
        Map<String, String> vectors = Map.of(
                "",
                "",
                "f",
                "MY",
                "fo",
                "MZXQ",
                "foo",
                "MZXW6",
                "foob",
                "MZXW6YQ",
                "fooba",
                "MZXW6YTB",
                "foobar",
                "MZXW6YTBOI");
        vectors.forEach((text, encoded) -> {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThat(Base32.encode(bytes)).isEqualTo(encoded);
            assertThat(Base32.decode(encoded)).isEqualTo(bytes);
        });
    }
}
