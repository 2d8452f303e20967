package dev.jampx.model.declared;

import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * What was written with {@code multifactor}.
 *
 * @param mode whether a second factor is needed, if it was said
 * @param totp whether an app for one-time passwords is one
 * @param sms whether a text message is one
 * @param smsMessage the text of that message, with Cognito's mark, if it was given
 * @param email whether an e-mail is one
 * @param site where {@code multifactor} was called
 */
public record DeclaredMultifactor(
        Optional<MfaMode> mode,
        boolean totp,
        boolean sms,
        Optional<String> smsMessage,
        boolean email,
        SourceLocation site) {}
