package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.mfa.AuthenticatorApps;
import dev.jampx.sandbox.cognito.mfa.Factor;
import dev.jampx.sandbox.cognito.mfa.TotpSecret;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.SecondFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The challenge {@code MFA_SETUP}: a second factor is needed and the user has none. An authenticator app is set up by two
 * operations that carry the session on; an e-mail address is given as the answer, and a code is sent there.
 */
public final class FactorSetUp implements Challenge {

    /** Cognito's name of it. */
    static final String NAME = "MFA_SETUP";

    private static final String SECRET = "secret";
    private static final String VERIFIED = "verified";
    private static final String ADDRESS = "address";

    private final UserPool pool;
    private final AuthenticatorApps apps;
    private final MessageCode emailCode;
    private final SignInSessions sessions;

    FactorSetUp(UserPool pool, AuthenticatorApps apps, MessageCode emailCode, SignInSessions sessions) {
        this.pool = pool;
        this.apps = apps;
        this.emailCode = emailCode;
        this.sessions = sessions;
    }

    ObjectNode pose(SignInProgress progress, StoredUser user, List<String> choices) {
        return Challenges.document(
                NAME,
                sessions.seal(progress.posing(NAME, Map.of())),
                Map.of("MFAS_CAN_SETUP", JsonTexts.array(choices), "USER_ID_FOR_SRP", user.username()));
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        return pose(
                progress,
                user,
                Factor.of(pool.settings().multifactor()).stream()
                        .map(Factor::wireName)
                        .toList());
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        Optional<String> email = request.parameters().optional("EMAIL");
        if (email.isPresent() && pool.settings().multifactor().email()) {
            return new Answer.Posed(askAt(email.get(), progress, user, request));
        }
        if (!progress.fact(VERIFIED).equals(VERIFIED)) {
            throw SignInSessions.invalid();
        }
        return new Answer.Passed(user);
    }

    private ObjectNode askAt(String email, SignInProgress progress, StoredUser user, AuthRequest request) {
        pool.attributeRules().checkClient(Map.of(StandardNames.EMAIL, email));
        sessions.spend(progress);
        StoredUser reached =
                user.changed(pool.now()).attribute(StandardNames.EMAIL, email).user();
        return emailCode.pose(progress, reached, Map.of(ADDRESS, email), request);
    }

    /**
     * Takes an address whose code was right for the user's: one that was given during the sign-in becomes a second factor as
     * well. Changes nothing after a challenge without a message.
     */
    StoredUser completed(SignInProgress progress, StoredUser user) {
        String email = progress.fact(ADDRESS);
        if (!email.isEmpty()) {
            return withEmail(user, email);
        }
        return Factor.named(progress.challenge())
                .flatMap(Factor::address)
                .filter(attribute -> !user.verified(attribute))
                .map(attribute -> verified(user, attribute))
                .orElse(user);
    }

    private StoredUser verified(StoredUser user, String attribute) {
        Instant now = pool.now();
        return pool.change(
                user, fresh -> fresh.changed(now).verified(attribute, true).user());
    }

    private StoredUser withEmail(StoredUser user, String email) {
        Instant now = pool.now();
        return pool.change(user, fresh -> {
            SecondFactors old = fresh.secondFactors();
            return fresh.changed(now)
                    .attribute(StandardNames.EMAIL, email)
                    .verified(StandardNames.EMAIL, true)
                    .secondFactors(new SecondFactors(
                            old.totpSecret(), old.totpDevice(), old.totp(), old.sms(), true, old.preferred()))
                    .user();
        });
    }

    /** Begins to set up an app: {@code AssociateSoftwareToken} with a session. */
    public ObjectNode associate(String session) {
        SignInProgress progress = open(session);
        TotpSecret secret = apps.generate();
        String next = sessions.seal(progress.posing(NAME, Map.of(SECRET, secret.text())));
        return Documents.empty().put("SecretCode", secret.text()).put("Session", next);
    }

    /**
     * Sets up the app whose code is given: {@code VerifySoftwareToken} with a session.
     *
     * @param device what the user calls the app
     */
    public ObjectNode verify(String session, String code, Optional<String> device) {
        SignInProgress progress = open(session);
        StoredUser user = pool.store().users().named(progress.username()).orElseThrow(SignInSessions::invalid);
        if (progress.fact(SECRET).isEmpty()) {
            throw AuthenticatorApps.notAssociated();
        }
        apps.verify(user, new TotpSecret(progress.fact(SECRET)), code, device, true);
        String next = sessions.seal(progress.posing(NAME, Map.of(VERIFIED, VERIFIED)));
        return Documents.empty().put("Status", "SUCCESS").put("Session", next);
    }

    private SignInProgress open(String session) {
        SignInProgress progress = sessions.open(session, NAME);
        if (!pool.settings().multifactor().totp()) {
            throw AuthenticatorApps.notEnabled();
        }
        return progress;
    }
}
