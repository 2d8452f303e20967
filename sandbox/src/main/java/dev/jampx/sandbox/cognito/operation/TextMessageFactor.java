package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;

/** The older way to say that a user wants text messages as a second factor. */
final class TextMessageFactor {

    private final UserPool pool;

    TextMessageFactor(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Takes the list {@code MFAOptions}: text messages are wanted if it names the phone number, and not if it is empty.
     *
     * @throws CognitoFailure when the user has no phone number
     */
    ObjectNode set(StoredUser user, Call call) {
        boolean wanted = false;
        for (JsonNode option : call.parameters().document().path("MFAOptions")) {
            if (!option.path("AttributeName").asText(StandardNames.PHONE_NUMBER).equals(StandardNames.PHONE_NUMBER)) {
                throw CognitoFailure.invalidParameter("Invalid MFA options given.");
            }
            wanted = true;
        }
        if (wanted && user.phoneNumber().isEmpty()) {
            throw CognitoFailure.invalidParameter("User does not have a phone number for the MFA options.");
        }
        SecondFactors old = user.secondFactors();
        SecondFactors next =
                new SecondFactors(old.totpSecret(), old.totpDevice(), old.totp(), wanted, old.email(), old.preferred());
        Instant now = pool.now();
        pool.change(user, fresh -> fresh.changed(now).secondFactors(next).user());
        return Documents.empty();
    }
}
