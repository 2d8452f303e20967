package dev.jampx.sandbox.cognito.signin;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a code went that was sent to nobody, since there is no such user and the pool hides that. */
final class StandInDestination {

    private StandInDestination() {}

    /**
     * The same for the same name, so that nobody can tell it from a user's.
     *
     * @param challenge the challenge whose code it would be
     */
    static String of(String name, String challenge) {
        int hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).hashCode();
        if (challenge.equals(FirstFactors.SMS_OTP)) {
            return "+*******" + String.format("%04d", Math.floorMod(hash, 10_000));
        }
        int at = name.lastIndexOf('@');
        return at > 0
                ? name.charAt(0) + "***@" + letter(name, at + 1) + "***"
                : letter(hash) + "***@" + letter(hash >> 8) + "***";
    }

    private static String letter(String text, int at) {
        return at < text.length() ? text.substring(at, at + 1) : "";
    }

    private static String letter(int number) {
        return Character.toString((char) ('a' + Math.floorMod(number, 26)));
    }
}
