package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.token.Seal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The challenge {@code NEW_PASSWORD_REQUIRED}: a user with a temporary password must choose one of their own. */
public final class NewPasswordChallenge {

    private static final String ATTRIBUTE_PREFIX = "userAttributes.";

    private final UserPool pool;
    private final Seal seal;
    private final OneTimeUse uses;

    public NewPasswordChallenge(UserPool pool, Seal seal, OneTimeUse uses) {
        this.pool = pool;
        this.seal = seal;
        this.uses = uses;
    }

    ObjectNode pose(StoredUser user) {
        Map<String, Object> state = new HashMap<>(uses.mark());
        state.put("username", user.username());
        ObjectNode attributes = Documents.empty();
        Documents.attributes(user).forEach((name, value) -> {
            if (!name.equals("sub")) {
                attributes.put(name, value);
            }
        });
        ObjectNode document = Documents.empty()
                .put("ChallengeName", "NEW_PASSWORD_REQUIRED")
                .put("Session", seal.seal(Seal.Kind.NEW_PASSWORD_REQUIRED, state));
        document.putObject("ChallengeParameters")
                .put("USER_ID_FOR_SRP", user.username())
                .put("requiredAttributes", "[]")
                .put("userAttributes", attributes.toString());
        return document;
    }

    /**
     * Takes the answer.
     *
     * @param session the session that came with the challenge
     * @return the user with the new password, who may be signed in
     */
    StoredUser answer(AuthParameters answers, String session) {
        Map<String, Object> state = seal.open(Seal.Kind.NEW_PASSWORD_REQUIRED, session)
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid session for the user."));
        StoredUser user = pool.find(answers.required("USERNAME"))
                .filter(found -> found.username().equals(state.get("username")))
                .orElseThrow(() -> CognitoFailure.notAuthorized("Invalid session for the user."));
        SrpVerifier password = pool.passwords().accept(user.username(), answers.required("NEW_PASSWORD"));
        Map<String, String> attributes = attributes(answers);
        uses.use(state);
        Instant now = pool.now();
        return pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            if (fresh.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
                throw CognitoFailure.notAuthorized("Invalid session for the user.");
            }
            StoredUser changed =
                    fresh.withPassword(password, UserStatus.CONFIRMED, now).withAttributes(attributes, now);
            pool.store().users().put(changed);
            return changed;
        });
    }

    private Map<String, String> attributes(AuthParameters answers) {
        Map<String, String> attributes = new LinkedHashMap<>();
        answers.values().forEach((name, value) -> {
            if (name.startsWith(ATTRIBUTE_PREFIX)) {
                attributes.put(name.substring(ATTRIBUTE_PREFIX.length()), value);
            }
        });
        // Clients send back what the challenge told them; the address is the user's alias and stays as it is.
        attributes.keySet().removeAll(Set.of("email", "email_verified"));
        pool.attributeRules().checkClient(attributes);
        return attributes;
    }
}
