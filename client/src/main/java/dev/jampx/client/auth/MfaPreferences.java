package dev.jampx.client.auth;

import java.util.Optional;
import java.util.Set;

/**
 * The second factors of a user; what Amplify's {@code fetchMFAPreference} answers.
 *
 * @param enabled those that may be used
 * @param preferred the one that is asked for first, if there is one
 */
public record MfaPreferences(Set<MfaType> enabled, Optional<MfaType> preferred) {

    public MfaPreferences {
        enabled = Set.copyOf(enabled);
    }
}
