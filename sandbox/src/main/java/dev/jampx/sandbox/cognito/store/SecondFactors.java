package dev.jampx.sandbox.cognito.store;

import org.jspecify.annotations.Nullable;

/**
 * What a user has to show besides the password, and can.
 *
 * @param totpSecret the secret of the user's app for one-time passwords, once the app was verified
 * @param totpDevice what the user calls that app
 * @param totp whether the app is a factor
 * @param sms whether a text message is a factor
 * @param email whether an e-mail is a factor
 * @param preferred Cognito's name of the factor that is asked for first, such as {@code SOFTWARE_TOKEN_MFA}
 */
public record SecondFactors(
        @Nullable String totpSecret,
        @Nullable String totpDevice,
        boolean totp,
        boolean sms,
        boolean email,
        @Nullable String preferred) {

    /** None. */
    public static final SecondFactors NONE = new SecondFactors(null, null, false, false, false, null);
}
