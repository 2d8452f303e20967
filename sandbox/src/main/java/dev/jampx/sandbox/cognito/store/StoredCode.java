package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.StandardNames;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that a user may give back.
 *
 * @param code the digits
 * @param attribute where it went, and what it therefore verifies: {@code email} or {@code phone_number}
 * @param expiresAt when it stops being good
 */
public record StoredCode(String code, @Nullable String attribute, Instant expiresAt) {

    public StoredCode {
        // Files that were written before there were phone numbers do not say.
        attribute = attribute == null ? StandardNames.EMAIL : attribute;
    }
}
