package dev.jampx.sandbox.cognito.delivery;

import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/**
 * Where a message goes.
 *
 * @param medium how it is sent
 * @param address the e-mail address or phone number
 */
public record Destination(DeliveryMedium medium, String address) {

    /** Where a user is reached, if at all. */
    public static Optional<Destination> of(StoredUser user, DeliveryMedium medium) {
        return user.attribute(medium.attribute()).map(address -> new Destination(medium, address));
    }

    /** The address as Cognito shows it to those who asked for a code. */
    public String masked() {
        if (medium == DeliveryMedium.SMS) {
            return "+*******" + address.substring(Math.max(0, address.length() - 4));
        }
        int at = address.lastIndexOf('@');
        return first(address) + "***@" + first(address.substring(at + 1)) + "***";
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
