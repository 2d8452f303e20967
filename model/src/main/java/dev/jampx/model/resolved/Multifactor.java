package dev.jampx.model.resolved;

import dev.jampx.model.auth.MfaMode;
import java.util.Optional;

/**
 * The second factors.
 *
 * @param mode whether one is needed
 * @param totp whether an app for one-time passwords is one
 * @param sms whether a text message is one
 * @param smsMessage the text of that message, with Cognito's mark; Cognito's own if empty
 * @param email whether an e-mail is one
 */
public record Multifactor(MfaMode mode, boolean totp, boolean sms, Optional<String> smsMessage, boolean email) {

    /** No second factors. */
    public static final Multifactor OFF = new Multifactor(MfaMode.OFF, false, false, Optional.empty(), false);
}
