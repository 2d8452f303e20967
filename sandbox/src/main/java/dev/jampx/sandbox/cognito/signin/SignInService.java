package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.mfa.AuthenticatorApps;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.TokenIssuer;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A user pool's sign-ins: every way to begin one, and every challenge on the way. */
public final class SignInService {

    /** The member of a document that names the user who signed in on the hosted pages, who gets no tokens yet. */
    public static final String SIGNED_IN = "SignedIn";

    private static final String EMAIL_OTP = FirstFactors.EMAIL_OTP;
    private static final String SMS_OTP = FirstFactors.SMS_OTP;
    private static final String SMS_MFA = "SMS_MFA";

    private final AppClient client;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final Devices devices;
    private final FirstFactors firstFactors;
    private final FactorSetUp setUp;
    private final ChoiceSignIn choice;
    private final TokenRefresh refresh;
    private final ChallengeAnswers answers;
    private final Map<String, AuthFlow> flows;
    private final AuthFlow hosted;

    /**
     * @param issuer makes tokens
     * @param seal keeps sign-ins between their steps
     * @param codes sends codes
     * @param random the source of secrets
     */
    public SignInService(UserPool pool, TokenIssuer issuer, Seal seal, CodeSender codes, SecureRandom random) {
        client = new AppClient(pool);
        apps = new AuthenticatorApps(pool, random);
        passkeys = new Passkeys(pool, random);
        devices = new Devices(pool, random);
        firstFactors = new FirstFactors(pool, passkeys);
        refresh = new TokenRefresh(pool, new RefreshTokens(seal, pool.store(), pool.clock()), issuer);
        SignInSessions sessions = new SignInSessions(seal, pool.clock());
        SignInEligibility eligibility = new SignInEligibility(pool, new SignInLockout(pool.clock()));
        PasswordCheck passwords = new PasswordCheck(pool, eligibility);
        SrpProofs proofs = new SrpProofs(sessions, random);
        SrpPassword srp = new SrpPassword(pool, eligibility, sessions, proofs, seal);
        Migration migration = new Migration(pool);
        Completion completion = new Completion(pool, issuer, devices);

        MessageCode emailCode = new MessageCode(EMAIL_OTP, DeliveryMedium.EMAIL, codes, sessions, random);
        Challenge smsCode = new MessageCode(SMS_OTP, DeliveryMedium.SMS, codes, sessions, random);
        Challenge secondSms = new MessageCode(SMS_MFA, DeliveryMedium.SMS, codes, sessions, random);
        Challenge passkey = new PasskeyChallenge(passkeys, sessions);
        Map<String, Challenge> second =
                Map.of(SMS_MFA, secondSms, EMAIL_OTP, emailCode, AppCode.NAME, new AppCode(apps, sessions));
        Map<String, Challenge> first = Map.of(EMAIL_OTP, emailCode, SMS_OTP, smsCode, PasskeyChallenge.NAME, passkey);

        NewPasswordChallenge newPassword = new NewPasswordChallenge(pool, sessions);
        FactorSelection selection = new FactorSelection(second, sessions);
        setUp = new FactorSetUp(pool, apps, emailCode, sessions);
        DeviceChallenge device = new DeviceChallenge(devices, sessions, proofs);
        CustomSignIn custom = new CustomSignIn(pool, eligibility, srp, second, sessions, completion);
        SignIns signIns = new SignIns(pool, devices, newPassword, second, selection, setUp, device, custom, completion);
        choice = new ChoiceSignIn(pool, eligibility, firstFactors, passwords, srp, first, migration, sessions, signIns);

        Map<String, Challenge> all = new HashMap<>(first);
        all.putAll(second);
        all.put(NewPasswordChallenge.NAME, newPassword);
        all.put(FactorSelection.NAME, selection);
        all.put(FactorSetUp.NAME, setUp);
        all.put(DeviceChallenge.NAME, device);
        all.put(ChoiceSignIn.SELECT, choice);
        all.put(FirstFactors.PASSWORD, choice);
        all.put(FirstFactors.PASSWORD_SRP, choice);
        answers = new ChallengeAnswers(pool, all, srp, device, custom, choice, sessions, signIns);
        hosted = new PasswordSignIn(SignInProgress.HOSTED, eligibility, passwords, migration, signIns);
        flows = Map.of(
                SrpSignIn.NAME,
                new SrpSignIn(eligibility, srp),
                "USER_PASSWORD_AUTH",
                new PasswordSignIn("USER_PASSWORD_AUTH", eligibility, passwords, migration, signIns),
                "ADMIN_USER_PASSWORD_AUTH",
                new PasswordSignIn("ADMIN_USER_PASSWORD_AUTH", eligibility, passwords, migration, signIns),
                "ADMIN_NO_SRP_AUTH",
                new PasswordSignIn("ADMIN_NO_SRP_AUTH", eligibility, passwords, migration, signIns),
                SignInProgress.CUSTOM_AUTH,
                custom,
                ChoiceSignIn.NAME,
                choice,
                "REFRESH_TOKEN_AUTH",
                refresh,
                "REFRESH_TOKEN",
                refresh);
    }

    /**
     * Begins a sign-in.
     *
     * @param flow Cognito's name of the way to sign in
     * @throws CognitoFailure when it is not turned on, or the sign-in fails
     */
    public ObjectNode begin(String flow, AuthRequest request) {
        client.require(flow);
        return Optional.ofNullable(flows.get(flow))
                .orElseThrow(() -> CognitoFailure.invalidParameter("Unknown auth flow " + flow))
                .begin(request);
    }

    /**
     * Begins a sign-in on the hosted pages. It goes on as every other, and ends with a document whose one member is {@link
     * #SIGNED_IN}.
     *
     * @throws CognitoFailure when the sign-in fails
     */
    public ObjectNode beginHosted(AuthRequest request) {
        return hosted.begin(request);
    }

    /**
     * Goes on with a sign-in.
     *
     * @param challenge Cognito's name of the challenge that is answered
     * @throws CognitoFailure when the answer is wrong
     */
    public ObjectNode answer(String challenge, AuthRequest request) {
        return answers.answer(challenge, request);
    }

    /** The session that signs a user in who has just been confirmed; empty where the client cannot take it. */
    public Optional<String> afterSignUp(StoredUser user) {
        return client.allows(ChoiceSignIn.NAME) ? Optional.of(choice.signedUp(user)) : Optional.empty();
    }

    /** Carries sign-ins on. */
    public TokenRefresh refresh() {
        return refresh;
    }

    /** Sets up second factors during a sign-in. */
    public FactorSetUp setUp() {
        return setUp;
    }

    /** The app client. */
    public AppClient client() {
        return client;
    }

    /** The authenticator apps of users. */
    public AuthenticatorApps apps() {
        return apps;
    }

    /** The passkeys of users. */
    public Passkeys passkeys() {
        return passkeys;
    }

    /** The devices of users. */
    public Devices devices() {
        return devices;
    }

    /** By what users may say who they are. */
    public FirstFactors firstFactors() {
        return firstFactors;
    }
}
