package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The answer about a user who does not exist to somebody who asked for a code. */
final class SimulatedDelivery {

    private SimulatedDelivery() {}

    /**
     * Says that a code was sent.
     *
     * @param name what the client called the user
     * @throws CognitoFailure unless the settings hide that users do not exist
     */
    static ObjectNode of(String name, UserPoolSettings settings) {
        if (!settings.preventUserExistenceErrors()) {
            throw CognitoFailure.userNotFound();
        }
        return Documents.delivery(name.indexOf('@') > 0 ? name : address(name));
    }

    /** Somebody who guesses at UUIDs is shown two letters that always go with the one they guessed. */
    private static String address(String name) {
        int hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).hashCode();
        return letter(hash) + "@" + letter(hash >> 8);
    }

    private static String letter(int number) {
        return Character.toString((char) ('a' + Math.floorMod(number, 26)));
    }
}
