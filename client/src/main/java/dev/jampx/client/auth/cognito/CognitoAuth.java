package dev.jampx.client.auth.cognito;

import dev.jampx.client.auth.Auth;
import dev.jampx.client.auth.AuthSession;
import dev.jampx.client.auth.AuthUser;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.ConfirmSignInRequest;
import dev.jampx.client.auth.CredentialsProvider;
import dev.jampx.client.auth.Device;
import dev.jampx.client.auth.MfaPreference;
import dev.jampx.client.auth.MfaPreferences;
import dev.jampx.client.auth.MfaType;
import dev.jampx.client.auth.PasskeyAuthenticator;
import dev.jampx.client.auth.PasskeyCredential;
import dev.jampx.client.auth.SignInRequest;
import dev.jampx.client.auth.SignInStep;
import dev.jampx.client.auth.SignOutResult;
import dev.jampx.client.auth.SignUpRequest;
import dev.jampx.client.auth.SignUpResult;
import dev.jampx.client.auth.TotpSetup;
import dev.jampx.client.auth.UpdateAttributeResult;
import dev.jampx.client.auth.cognito.SignUps.PendingAutoSignIn;
import dev.jampx.client.auth.credentials.IdentityPool;
import dev.jampx.client.service.Stages;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Users of a Cognito user pool, as {@link Auth} has them: hands each function to the part that does it. */
public final class CognitoAuth implements Auth {

    private final CognitoSettings settings;
    private final Shared shared;
    private final SignedInUser user;
    private final SignUps signUps;
    private final SignIns signIns;
    private final Sessions sessions;
    private final UserPasswords passwords;
    private final UserAttributes attributes;
    private final SecondFactors secondFactors;
    private final UserDevices devices;
    private final UserPasskeys passkeys;

    /**
     * What stays the same whatever is sent along with calls.
     *
     * @param session the signed-in user
     * @param devices what this device is to users
     * @param signIn the sign-in that waits for an answer
     * @param autoSignIn the sign-in that is to follow a sign-up
     * @param random where secrets come from
     */
    private record Shared(
            UserSession session,
            SavedDevices devices,
            AtomicReference<Optional<PendingSignIn>> signIn,
            AtomicReference<Optional<PendingAutoSignIn>> autoSignIn,
            SecureRandom random) {

        static Shared of(CognitoSettings settings) {
            String client = settings.userPoolClientId();
            return new Shared(
                    new UserSession(settings.storage(), client + ".session", settings.machineClock()),
                    new SavedDevices(settings.storage(), client + ".device."),
                    new AtomicReference<>(Optional.empty()),
                    new AtomicReference<>(Optional.empty()),
                    new SecureRandom());
        }
    }

    /**
     * @param settings what it is made of
     */
    public CognitoAuth(CognitoSettings settings) {
        this(settings, Shared.of(settings), Map.of());
    }

    private CognitoAuth(CognitoSettings settings, Shared shared, Map<String, String> clientMetadata) {
        this.settings = settings;
        this.shared = shared;
        UserPoolApi api = new UserPoolApi(settings.userPool(), settings.userPoolClientId(), clientMetadata);
        ChallengeResponder responder = new ChallengeResponder(
                api, shared.devices(), settings.userPoolId(), settings.serviceClock(), shared.random());
        this.user = new SignedInUser(api, shared.session(), shared.devices(), settings.machineClock());
        this.signIns = new SignIns(
                user,
                new SignInFlows(api, shared.devices(), responder),
                responder,
                new NewDevices(api, shared.devices(), shared.random()),
                shared.signIn());
        this.signUps = new SignUps(api, signIns, shared.autoSignIn());
        this.sessions = new Sessions(user, settings.identityPool(), settings.guests());
        this.passwords = new UserPasswords(user);
        this.attributes = new UserAttributes(user);
        this.secondFactors = new SecondFactors(user);
        this.devices = new UserDevices(user);
        this.passkeys = new UserPasskeys(user);
    }

    @Override
    public Auth withClientMetadata(Map<String, String> clientMetadata) {
        return new CognitoAuth(settings, shared, clientMetadata);
    }

    @Override
    public CredentialsProvider credentialsProvider() {
        return sessions;
    }

    /**
     * The access token of the signed-in user.
     *
     * @param renew whether the one before was just refused
     */
    public CompletableFuture<String> accessToken(boolean renew) {
        return Stages.begin(() -> user.current(renew ? Freshness.NOT_REFUSED : Freshness.GOOD))
                .thenApply(session -> session.tokens().accessToken().text());
    }

    /** Whoever comes next is somebody else to the identity pool. */
    private <T> CompletableFuture<T> forgettingIdentity(CompletableFuture<T> signOut) {
        return signOut.thenApply(result -> {
            settings.identityPool().ifPresent(IdentityPool::forget);
            return result;
        });
    }

    @Override
    public CompletableFuture<SignUpResult> signUpAsync(SignUpRequest request) {
        return signUps.signUpAsync(request);
    }

    @Override
    public CompletableFuture<SignUpResult> confirmSignUpAsync(String username, String confirmationCode) {
        return signUps.confirmSignUpAsync(username, confirmationCode);
    }

    @Override
    public CompletableFuture<SignUpResult> confirmSignUpAsync(
            String username, String confirmationCode, boolean forceAliasCreation) {
        return signUps.confirmSignUpAsync(username, confirmationCode, forceAliasCreation);
    }

    @Override
    public CompletableFuture<CodeDelivery> resendSignUpCodeAsync(String username) {
        return signUps.resendSignUpCodeAsync(username);
    }

    @Override
    public CompletableFuture<SignInStep> autoSignInAsync() {
        return signUps.autoSignInAsync();
    }

    @Override
    public CompletableFuture<SignInStep> signInAsync(SignInRequest request) {
        return signIns.signInAsync(request);
    }

    @Override
    public CompletableFuture<SignInStep> confirmSignInAsync(ConfirmSignInRequest request) {
        return signIns.confirmSignInAsync(request);
    }

    @Override
    public CompletableFuture<SignOutResult> signOutAsync() {
        return forgettingIdentity(signIns.signOutAsync());
    }

    @Override
    public CompletableFuture<SignOutResult> globalSignOutAsync() {
        return forgettingIdentity(signIns.globalSignOutAsync());
    }

    @Override
    public CompletableFuture<AuthSession> fetchAuthSessionAsync(boolean forceRefresh) {
        return sessions.fetchAuthSessionAsync(forceRefresh);
    }

    @Override
    public CompletableFuture<AuthUser> getCurrentUserAsync() {
        return sessions.getCurrentUserAsync();
    }

    @Override
    public CompletableFuture<CodeDelivery> resetPasswordAsync(String username) {
        return passwords.resetPasswordAsync(username);
    }

    @Override
    public CompletableFuture<Void> confirmResetPasswordAsync(
            String username, String newPassword, String confirmationCode) {
        return passwords.confirmResetPasswordAsync(username, newPassword, confirmationCode);
    }

    @Override
    public CompletableFuture<Void> updatePasswordAsync(String oldPassword, String newPassword) {
        return passwords.updatePasswordAsync(oldPassword, newPassword);
    }

    @Override
    public CompletableFuture<Map<String, String>> fetchUserAttributesAsync() {
        return attributes.fetchUserAttributesAsync();
    }

    @Override
    public CompletableFuture<Map<String, UpdateAttributeResult>> updateUserAttributesAsync(
            Map<String, String> userAttributes) {
        return attributes.updateUserAttributesAsync(userAttributes);
    }

    @Override
    public CompletableFuture<UpdateAttributeResult> updateUserAttributeAsync(String name, String value) {
        return attributes.updateUserAttributeAsync(name, value);
    }

    @Override
    public CompletableFuture<Void> deleteUserAttributesAsync(Collection<String> names) {
        return attributes.deleteUserAttributesAsync(names);
    }

    @Override
    public CompletableFuture<CodeDelivery> sendUserAttributeVerificationCodeAsync(String name) {
        return attributes.sendUserAttributeVerificationCodeAsync(name);
    }

    @Override
    public CompletableFuture<Void> confirmUserAttributeAsync(String name, String confirmationCode) {
        return attributes.confirmUserAttributeAsync(name, confirmationCode);
    }

    @Override
    public CompletableFuture<Void> deleteUserAsync() {
        return forgettingIdentity(attributes.deleteUserAsync());
    }

    @Override
    public CompletableFuture<TotpSetup> setUpTotpAsync() {
        return secondFactors.setUpTotpAsync();
    }

    @Override
    public CompletableFuture<Void> verifyTotpSetupAsync(String code) {
        return secondFactors.verifyTotpSetupAsync(code);
    }

    @Override
    public CompletableFuture<Void> verifyTotpSetupAsync(String code, String friendlyDeviceName) {
        return secondFactors.verifyTotpSetupAsync(code, friendlyDeviceName);
    }

    @Override
    public CompletableFuture<MfaPreferences> fetchMfaPreferenceAsync() {
        return secondFactors.fetchMfaPreferenceAsync();
    }

    @Override
    public CompletableFuture<Void> updateMfaPreferenceAsync(Map<MfaType, MfaPreference> preferences) {
        return secondFactors.updateMfaPreferenceAsync(preferences);
    }

    @Override
    public CompletableFuture<List<Device>> fetchDevicesAsync() {
        return devices.fetchDevicesAsync();
    }

    @Override
    public CompletableFuture<Void> rememberDeviceAsync() {
        return devices.rememberDeviceAsync();
    }

    @Override
    public CompletableFuture<Void> forgetDeviceAsync() {
        return devices.forgetDeviceAsync();
    }

    @Override
    public CompletableFuture<Void> forgetDeviceAsync(String id) {
        return devices.forgetDeviceAsync(id);
    }

    @Override
    public CompletableFuture<Void> associateWebAuthnCredentialAsync(PasskeyAuthenticator authenticator) {
        return passkeys.associateWebAuthnCredentialAsync(authenticator);
    }

    @Override
    public CompletableFuture<List<PasskeyCredential>> listWebAuthnCredentialsAsync() {
        return passkeys.listWebAuthnCredentialsAsync();
    }

    @Override
    public CompletableFuture<Void> deleteWebAuthnCredentialAsync(String credentialId) {
        return passkeys.deleteWebAuthnCredentialAsync(credentialId);
    }
}
