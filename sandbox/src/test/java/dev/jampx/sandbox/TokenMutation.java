package dev.jampx.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Spoils tokens, so that none of what comes is good. */
final class TokenMutation {

    // No "=", which the decoder of signatures passes over.
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

    private static final int LONGEST = 4000;

    private TokenMutation() {}

    /** Any token, as text. */
    static String asText(String token, Random random) {
        // The last character of a signature has bits that belong to none of its bytes.
        int at = random.nextInt(token.length() - 1);
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> token.substring(0, at);
            case 1 -> token.substring(0, at) + other + token.substring(at);
            default -> token.substring(0, at) + (token.charAt(at) == other ? '~' : other) + token.substring(at + 1);
        };
    }

    /** A JWT whose header or claims are other ones, with the signature that it had, or with none. */
    static String ofJwt(String token, Random random) {
        String[] parts = token.split("\\.");
        int changed = random.nextInt(2);
        parts[changed] = base64(values(Base64.getUrlDecoder().decode(parts[changed]), random));
        return switch (random.nextInt(4)) {
            case 0 -> base64("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8)) + "." + parts[1] + ".";
            case 1 ->
                base64("{\"alg\":\"HS256\",\"kid\":\"rsa\"}".getBytes(StandardCharsets.UTF_8)) + "." + parts[1] + "."
                        + parts[2];
            default -> String.join(".", parts);
        };
    }

    /** @param claims JSON, with single quotes */
    static String claims(String claims, Random random) {
        return new String(
                values(claims.replace('\'', '"').getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
    }

    /** A token that fits into a header. */
    private static byte[] values(byte[] claims, Random random) {
        byte[] changed = JsonMutation.values(claims, random);
        while (changed.length > LONGEST) {
            changed = JsonMutation.values(claims, random);
        }
        return changed;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
