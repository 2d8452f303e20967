package dev.jampx.sandbox.resolver;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The identifiers that {@code util.autoId}, {@code util.autoUlid} and {@code util.autoKsuid} make. */
final class Identifiers {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int KSUID_LENGTH = 27;
    private static final long KSUID_EPOCH_SECONDS = 1_400_000_000L;

    private final InstantSource clock;
    private final RandomGenerator random;

    Identifiers(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A random UUID (version 4). */
    String uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /** 48 bits of time in milliseconds, then 80 random bits, in Crockford's base 32. */
    String ulid() {
        char[] text = new char[26];
        long time = clock.millis();
        for (int i = 9; i >= 0; i--) {
            text[i] = CROCKFORD.charAt((int) (time & 31));
            time >>>= 5;
        }
        for (int i = 10; i < text.length; i++) {
            text[i] = CROCKFORD.charAt(random.nextInt(32));
        }
        return new String(text);
    }

    /** 32 bits of time in seconds, then 128 random bits, in base 62. */
    String ksuid() {
        byte[] payload = new byte[16];
        random.nextBytes(payload);
        BigInteger rest = BigInteger.valueOf(clock.instant().getEpochSecond() - KSUID_EPOCH_SECONDS)
                .shiftLeft(128)
                .or(new BigInteger(1, payload));
        char[] text = new char[KSUID_LENGTH];
        BigInteger base = BigInteger.valueOf(BASE62.length());
        for (int i = KSUID_LENGTH - 1; i >= 0; i--) {
            BigInteger[] division = rest.divideAndRemainder(base);
            text[i] = BASE62.charAt(division[1].intValue());
            rest = division[0];
        }
        return new String(text);
    }
}
