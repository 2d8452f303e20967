package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.mfa.FactorPreferences;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Turns second factors on and off, and says which is preferred. */
final class SetUserMFAPreference extends UserOperation {

    private final FactorPreferences preferences;

    SetUserMFAPreference(Subject subject, FactorPreferences preferences) {
        super(subject);
        this.preferences = preferences;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        preferences.change(user, parameters);
        return Documents.empty();
    }
}
