package dev.jampx.sandbox.cognito.pool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The answer about a user who does not exist to somebody who asked for a code. */
public final class SimulatedDelivery {

    private static final int TEN_THOUSAND = 10_000;

    private SimulatedDelivery() {}

    /**
     * Says that a code was sent.
     *
     * @param name what the client called the user
     * @throws CognitoFailure unless the settings hide that users do not exist
     */
    public static ObjectNode of(String name, UserPoolSettings settings) {
        if (!settings.preventUserExistenceErrors()) {
            throw CognitoFailure.userNotFound();
        }
        return Documents.delivery(destination(name, settings));
    }

    private static Destination destination(String name, UserPoolSettings settings) {
        if (AttributeRules.isPhoneNumber(name)) {
            return new Destination(DeliveryMedium.SMS, name);
        }
        if (name.indexOf('@') > 0) {
            return new Destination(DeliveryMedium.EMAIL, name);
        }
        // Somebody who guesses at UUIDs is shown letters or digits that always go with the one they guessed.
        int hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).hashCode();
        return settings.usernameAttributes().contains(StandardNames.EMAIL)
                ? new Destination(DeliveryMedium.EMAIL, letter(hash) + "@" + letter(hash >> 8))
                : new Destination(DeliveryMedium.SMS, String.format("+%04d", Math.floorMod(hash, TEN_THOUSAND)));
    }

    private static String letter(int number) {
        return Character.toString((char) ('a' + Math.floorMod(number, 26)));
    }
}
