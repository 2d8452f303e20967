package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The challenge {@code NEW_PASSWORD_REQUIRED}: a user with a temporary password must choose one of their own. */
final class NewPasswordChallenge implements Challenge {

    /** Cognito's name of it. */
    static final String NAME = "NEW_PASSWORD_REQUIRED";

    private static final String PREFIX = "userAttributes.";

    private final UserPool pool;
    private final SignInSessions sessions;

    NewPasswordChallenge(UserPool pool, SignInSessions sessions) {
        this.pool = pool;
        this.sessions = sessions;
    }

    @Override
    public ObjectNode pose(SignInProgress progress, StoredUser user, AuthRequest request) {
        ObjectNode attributes = Documents.empty();
        Documents.attributes(user).forEach((name, value) -> {
            if (!name.equals("sub")) {
                attributes.put(name, value);
            }
        });
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("USER_ID_FOR_SRP", user.username());
        parameters.put(
                "requiredAttributes",
                JsonTexts.array(
                        missing(user, Map.of()).stream().map(PREFIX::concat).toList()));
        parameters.put("userAttributes", attributes.toString());
        return Challenges.document(NAME, sessions.seal(progress.posing(NAME, Map.of())), parameters);
    }

    /** The attributes that every user must have and this one lacks. */
    private List<String> missing(StoredUser user, Map<String, String> given) {
        return pool.settings().schema().required().stream()
                .filter(name -> !user.attributes().containsKey(name) && !given.containsKey(name))
                .toList();
    }

    @Override
    public Answer answer(SignInProgress progress, StoredUser user, AuthRequest request) {
        AuthParameters answers = request.parameters();
        SrpVerifier password = pool.passwords().accept(user.username(), answers.required("NEW_PASSWORD"));
        Map<String, String> attributes = attributes(answers, user);
        missing(user, attributes).stream().findFirst().ifPresent(name -> {
            throw CognitoFailure.invalidParameter("Invalid attributes given, " + name + " is missing");
        });
        sessions.spend(progress);
        Instant now = pool.now();
        return new Answer.Passed(pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            if (fresh.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
                throw SignInSessions.invalid();
            }
            StoredUser changed =
                    fresh.withPassword(password, UserStatus.CONFIRMED, now).withAttributes(attributes, now);
            pool.store().users().put(changed);
            return changed;
        }));
    }

    /** Clients send back what the challenge told them; what users sign in with stays as it is. */
    private Map<String, String> attributes(AuthParameters answers, StoredUser user) {
        Map<String, String> attributes = new LinkedHashMap<>();
        answers.values().forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                attributes.put(name.substring(PREFIX.length()), value);
            }
        });
        Set<String> fixed = new TreeSet<>();
        List.of(StandardNames.EMAIL, StandardNames.PHONE_NUMBER).forEach(name -> {
            fixed.add(StandardNames.verified(name));
            if (user.attributes().containsKey(name)) {
                fixed.add(name);
            }
        });
        attributes.keySet().removeAll(fixed);
        pool.attributeRules().checkClient(attributes);
        return attributes;
    }
}
