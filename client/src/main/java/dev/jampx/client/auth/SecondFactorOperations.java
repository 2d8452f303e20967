package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Sets up and chooses second factors of the signed-in user. The part of {@link Auth} with multi-factor authentication (MFA). */
public interface SecondFactorOperations {

    /**
     * Begins to set up an authenticator app; Amplify's {@code setUpTOTP}.
     *
     * <pre>{@code
     * URI address = auth.setUpTotp().setupUri("Hero FAQ");
     * }</pre>
     *
     * @return what to set it up with
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.SoftwareTokenMfaNotFoundException when the user pool has no such factor
     */
    default TotpSetup setUpTotp() {
        return Blocking.await(setUpTotpAsync());
    }

    /** As {@link #setUpTotp()}, without waiting; fails with what that throws. */
    CompletableFuture<TotpSetup> setUpTotpAsync();

    /**
     * Ends setting it up; Amplify's {@code verifyTOTPSetup}.
     *
     * @param code what the app shows
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.EnableSoftwareTokenMfaException when the code is wrong
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when the code is wrong
     */
    default void verifyTotpSetup(String code) {
        Blocking.await(verifyTotpSetupAsync(code));
    }

    /** As {@link #verifyTotpSetup(String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> verifyTotpSetupAsync(String code);

    /**
     * Ends setting it up, and gives the app a name; Amplify's {@code verifyTOTPSetup} with {@code friendlyDeviceName}.
     *
     * @param code what the app shows
     * @param friendlyDeviceName what to call it
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.EnableSoftwareTokenMfaException when the code is wrong
     */
    default void verifyTotpSetup(String code, String friendlyDeviceName) {
        Blocking.await(verifyTotpSetupAsync(code, friendlyDeviceName));
    }

    /** As {@link #verifyTotpSetup(String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> verifyTotpSetupAsync(String code, String friendlyDeviceName);

    /**
     * The user's second factors; Amplify's {@code fetchMFAPreference}.
     *
     * @return which are on, and which is asked for first
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default MfaPreferences fetchMfaPreference() {
        return Blocking.await(fetchMfaPreferenceAsync());
    }

    /** As {@link #fetchMfaPreference()}, without waiting; fails with what that throws. */
    CompletableFuture<MfaPreferences> fetchMfaPreferenceAsync();

    /**
     * Turns second factors on and off; Amplify's {@code updateMFAPreference}.
     *
     * <pre>{@code
     * auth.updateMfaPreference(Map.of(MfaType.TOTP, MfaPreference.PREFERRED));
     * }</pre>
     *
     * @param preferences what to make of each factor; others stay as they are
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when a factor is not set up
     */
    default void updateMfaPreference(Map<MfaType, MfaPreference> preferences) {
        Blocking.await(updateMfaPreferenceAsync(preferences));
    }

    /** As {@link #updateMfaPreference(Map)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> updateMfaPreferenceAsync(Map<MfaType, MfaPreference> preferences);
}
