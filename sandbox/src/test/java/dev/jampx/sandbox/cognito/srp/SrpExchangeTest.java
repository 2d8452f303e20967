package dev.jampx.sandbox.cognito.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.jampx.sandbox.cognito.SrpClient;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SrpExchangeTest {

    private static final String POOL = "eu-central-1_AbCdEf123";
    private static final String POOL_NAME = "AbCdEf123";
    private static final String USER = "5a3c9f2e-8d41-4f6b-9c0a-1b2d3e4f5a6b";
    private static final Instant NOW = Instant.parse("2026-03-05T07:08:09Z");
    private static final byte[] BLOCK = {0, 1, (byte) 0xff, 42};

    @Property(tries = 60)
    void aClientWithThePasswordIsBelieved(@ForAll @StringLength(min = 1, max = 99) String password, @ForAll long seed) {
        Random random = new Random(seed);
        BigInteger salt = new BigInteger(128, random);
        assertThat(believed(salt, new BigInteger(1024, random), new BigInteger(512, random), password, password))
                .isTrue();
    }

    @Property(tries = 20)
    void aClientWithAnotherPasswordIsNot(
            @ForAll @StringLength(min = 1, max = 30) String password,
            @ForAll @StringLength(min = 1, max = 30) String other,
            @ForAll long seed) {
        Random random = new Random(seed);
        BigInteger salt = new BigInteger(128, random);
        assertThat(believed(salt, new BigInteger(1024, random), new BigInteger(512, random), password, other))
                .isEqualTo(password.equals(other));
    }

    /** Powers of two below the prime have every length, and their first bit anywhere in the first byte. */
    @Property(tries = 40)
    void clientPublicValuesOfEveryLengthWork(@ForAll @IntRange(min = 1, max = 3071) int a) {
        assertThat(believed(
                        BigInteger.valueOf(77),
                        BigInteger.valueOf(a),
                        BigInteger.TEN.pow(100),
                        "Passw0rd!",
                        "Passw0rd!"))
                .isTrue();
    }

    /** Zero, short, and with the highest bit of its first byte set. */
    @Test
    void saltsOfEveryFormWork() {
        Stream.of(
                        "0",
                        "1",
                        "7f",
                        "80",
                        "ff",
                        "100",
                        "0fff",
                        "00ab",
                        "8000000000000000",
                        "ffffffffffffffffffffffffffffffff")
                .map(hex -> new BigInteger(hex, 16))
                .forEach(salt -> assertThat(believed(salt, BigInteger.TEN.pow(90), BigInteger.TEN.pow(100), "p", "p"))
                        .as("salt %x", salt)
                        .isTrue());
    }

    @Test
    void serverPublicValuesWithALeadingZeroOrAHighBitWork() {
        BigInteger salt = BigInteger.valueOf(4711);
        SrpVerifier verifier = SrpVerifier.of(POOL_NAME, USER, "p", salt);
        BigInteger a = BigInteger.TEN.pow(90);
        Stream.<Predicate<BigInteger>>of(
                        number -> number.bitLength() <= 3064, number -> number.bitLength() == 3071, this::hasHighBit)
                .map(form -> IntStream.range(0, 20_000)
                        .mapToObj(BigInteger::valueOf)
                        .filter(b -> form.test(
                                SrpExchange.begin(SrpGroup.G, verifier, b).serverPublic()))
                        .findFirst()
                        .orElseThrow())
                .forEach(b -> assertThat(believed(salt, a, b, "p", "p"))
                        .as("b = %d", b)
                        .isTrue());
    }

    @Test
    void sharedSecretsWithALeadingZeroOrAHighBitWork() {
        BigInteger salt = BigInteger.valueOf(4711);
        SrpVerifier verifier = SrpVerifier.of(POOL_NAME, USER, "p", salt);
        BigInteger b = BigInteger.valueOf(5);
        Stream.<Predicate<BigInteger>>of(number -> number.bitLength() <= 3064, this::hasHighBit)
                .map(form -> IntStream.range(1, 20_000)
                        .mapToObj(BigInteger::valueOf)
                        .filter(a -> form.test(sharedSecret(a, verifier, b)))
                        .findFirst()
                        .orElseThrow())
                .forEach(a -> assertThat(believed(salt, a, b, "p", "p"))
                        .as("a = %d", a)
                        .isTrue());
    }

    @Test
    void publicValuesThatWouldGiveTheSecretAwayAreRefused() {
        SrpVerifier verifier = SrpVerifier.of(POOL_NAME, USER, "p", BigInteger.ONE);
        Stream.of(
                        BigInteger.ZERO,
                        SrpGroup.N,
                        SrpGroup.N.shiftLeft(1),
                        SrpGroup.N.negate(),
                        BigInteger.ONE.negate(),
                        BigInteger.ONE.shiftLeft(3073))
                .forEach(value -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> SrpExchange.begin(value, verifier, new SecureRandom())));
    }

    @Test
    void thePrimeIsThatOfItsFormula() {
        assertThat(new SrpClient(POOL, BigInteger.valueOf(3072)).srpA())
                .isEqualTo(BigInteger.ONE.shiftLeft(3072).mod(SrpGroup.N).toString(16));
    }

    @Test
    void aVerifierKnowsItsPassword() {
        SrpVerifier verifier = SrpVerifier.of(POOL_NAME, USER, "Passw0rd!", new SecureRandom());
        assertThat(verifier.matches(POOL_NAME, USER, "Passw0rd!")).isTrue();
        assertThat(verifier.matches(POOL_NAME, USER, "passw0rd!")).isFalse();
        assertThat(verifier.matches(POOL_NAME, "somebody else", "Passw0rd!")).isFalse();
    }

    private boolean hasHighBit(BigInteger number) {
        return number.bitLength() == 3072;
    }

    private static BigInteger sharedSecret(BigInteger a, SrpVerifier verifier, BigInteger b) {
        BigInteger clientPublic = SrpGroup.G.modPow(a, SrpGroup.N);
        BigInteger serverPublic = SrpExchange.begin(clientPublic, verifier, b).serverPublic();
        BigInteger u = SrpGroup.hash(SrpGroup.bytes(clientPublic), SrpGroup.bytes(serverPublic));
        return clientPublic.multiply(verifier.verifier().modPow(u, SrpGroup.N)).modPow(b, SrpGroup.N);
    }

    private static boolean believed(BigInteger salt, BigInteger a, BigInteger b, String password, String tried) {
        SrpVerifier verifier = SrpVerifier.of(POOL_NAME, USER, password, salt);
        SrpClient client = new SrpClient(POOL, a);
        SrpExchange exchange = SrpExchange.begin(new BigInteger(client.srpA(), 16), verifier, b);
        Map<String, String> answers = client.answer(
                Map.of(
                        "SALT", salt.toString(16),
                        "SRP_B", exchange.serverPublic().toString(16),
                        "SECRET_BLOCK", Base64.getEncoder().encodeToString(BLOCK),
                        "USERNAME", USER,
                        "USER_ID_FOR_SRP", USER),
                tried,
                NOW);
        byte[] proof = Base64.getDecoder().decode(answers.get("PASSWORD_CLAIM_SIGNATURE"));
        assertThat(answers.get("TIMESTAMP").getBytes(StandardCharsets.US_ASCII))
                .isEqualTo("Thu Mar 5 07:08:09 UTC 2026".getBytes(StandardCharsets.US_ASCII));
        return exchange.proves(verifier, POOL_NAME, USER, BLOCK, answers.get("TIMESTAMP"), proof);
    }
}
