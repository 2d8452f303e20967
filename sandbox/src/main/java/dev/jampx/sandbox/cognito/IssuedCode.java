package dev.jampx.sandbox.cognito;

import dev.jampx.sandbox.cognito.delivery.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code or temporary password that Cognito would have sent.
 *
 * @param username the user's own name in the pool
 * @param destination the e-mail address or phone number it would have gone to
 * @param purpose what it is for
 * @param code the digits, or the temporary password
 * @param message the message that would have brought it
 * @param issuedAt when it was made
 */
public record IssuedCode(
        String username,
        String destination,
        CodePurpose purpose,
        String code,
        @Nullable Message message,
        Instant issuedAt) {

    public IssuedCode {
        // Files that were written before messages were kept have none.
        message = message == null ? Message.NONE : message;
    }
}
