package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.mfa.AppRegistrations;
import dev.jampx.sandbox.cognito.mfa.FactorPreferences;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;
import java.util.List;

/** The operations about what users sign in with: second factors, passkeys, devices, the ways that are turned on. */
public final class SignInOperations {

    private SignInOperations() {}

    /** @param signIns the pool's sign-ins */
    public static List<Operation> of(UserPool pool, SignInService signIns, AccessTokens accessTokens) {
        Subject self = new Subject.SignedIn(accessTokens);
        Subject named = new Subject.Named(pool);
        // The API has no UserNotFoundException where devices are only looked at.
        Subject lookedAt = new Subject.Named(pool, () -> CognitoFailure.resourceNotFound("User does not exist."));
        AppRegistrations apps = new AppRegistrations(pool, signIns.apps());
        FactorPreferences preferences = new FactorPreferences(pool);
        Passkeys passkeys = signIns.passkeys();
        Devices devices = signIns.devices();
        return List.of(
                new AdminInitiateAuth(pool, signIns),
                new AdminRespondToAuthChallenge(pool, signIns),
                new AssociateSoftwareToken(accessTokens, apps, signIns.setUp()),
                new VerifySoftwareToken(accessTokens, apps, signIns.setUp()),
                new SetUserMFAPreference(self, preferences),
                new SetUserMFAPreference(named, preferences),
                new GetUserAuthFactors(self, signIns.firstFactors()),
                new StartWebAuthnRegistration(self, passkeys),
                new CompleteWebAuthnRegistration(self, passkeys),
                new ListWebAuthnCredentials(self, passkeys),
                new DeleteWebAuthnCredential(self, passkeys),
                new ConfirmDevice(self, devices),
                new GetDevice(self, devices, false),
                new GetDevice(lookedAt, devices, true),
                new ListDevices(self, devices, false),
                new ListDevices(lookedAt, devices, true),
                new ForgetDevice(self, devices),
                new ForgetDevice(named, devices),
                new UpdateDeviceStatus(self, devices),
                new UpdateDeviceStatus(named, devices),
                new UpdateUserPoolClient(pool, signIns.client()),
                new UpdateUserPool(pool, devices));
    }
}
