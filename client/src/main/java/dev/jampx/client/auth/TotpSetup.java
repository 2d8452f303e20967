package dev.jampx.client.auth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app is set up with; Amplify's {@code AuthTOTPSetupDetails}.
 *
 * @param sharedSecret the secret in Base32, to be typed in
 * @param username the user's name, which the app shows
 */
public record TotpSetup(String sharedSecret, String username) {

    /**
     * The secret as an address, to be shown as a QR code.
     *
     * @param appName what the app shows as the issuer; Amplify's {@code appName}
     */
    public URI setupUri(String appName) {
        return setupUri(appName, username);
    }

    /**
     * The same, for another name of the account.
     *
     * @param appName what the app shows as the issuer
     * @param accountName what it shows as the account
     */
    public URI setupUri(String appName, String accountName) {
        return URI.create("otpauth://totp/" + encoded(appName) + ":" + encoded(accountName) + "?secret=" + sharedSecret
                + "&issuer=" + encoded(appName));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSetup[username=" + username + "]";
    }
}
