package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserDraft;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes attributes of a user who is there. What users sign in with changes only once they have shown that the new value is theirs:
 * until then it waits, and the old one stays.
 */
final class AttributeUpdate {

    private final UserPool pool;

    AttributeUpdate(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Writes attributes.
     *
     * @param attributes the new values, which fit the schema; an empty one takes a value back
     * @return where codes went that confirm new values
     * @throws CognitoFailure when an attribute cannot change, or somebody else signs in with a new value
     */
    List<Destination> update(StoredUser user, Map<String, String> attributes, TriggerCaller caller) {
        pool.attributeRules().requireMutable(attributes.keySet());
        pool.attributeRules().requireKept(attributes);
        Map<String, String> now = new LinkedHashMap<>(attributes);
        Map<String, String> later = waiting(user, now);
        pool.aliases().requireFree(attributes, user);
        Instant at = pool.now();
        StoredUser changed = pool.change(user, fresh -> {
            pool.aliases().requireFree(attributes, fresh);
            UserDraft draft = fresh.changed(at);
            now.forEach((name, value) -> write(fresh, draft, name, value));
            // What is said of a value comes after the value.
            now.keySet().stream()
                    .filter(name -> name.endsWith("_verified"))
                    .forEach(name -> draft.attribute(name, now.get(name)));
            later.forEach(draft::pending);
            return draft.user();
        });
        List<Destination> sent = new ArrayList<>();
        later.forEach((attribute, value) -> {
            Destination to = new Destination(DeliveryMedium.to(attribute), value);
            pool.codes()
                    .issue(
                            changed,
                            to,
                            CodePurpose.verifying(attribute),
                            MessageOccasion.UPDATE_USER_ATTRIBUTE,
                            caller);
            sent.add(to);
        });
        return sent;
    }

    /** Takes those values out of {@code now} that must wait, and those that are there already. */
    private Map<String, String> waiting(StoredUser user, Map<String, String> now) {
        Map<String, String> later = new LinkedHashMap<>();
        for (String attribute : pool.settings().usernameAttributes()) {
            String value = now.getOrDefault(attribute, "");
            boolean vouchedFor = Boolean.parseBoolean(now.get(StandardNames.verified(attribute)));
            if (value.isEmpty() || vouchedFor) {
                continue;
            }
            now.remove(attribute);
            if (!user.attribute(attribute).filter(value::equals).isPresent()) {
                later.put(attribute, value);
            }
        }
        return later;
    }

    private static void write(StoredUser before, UserDraft draft, String name, String value) {
        if (value.isEmpty()) {
            draft.without(List.of(name, StandardNames.verified(name)));
            return;
        }
        boolean other = before.attribute(name).filter(value::equals).isEmpty();
        draft.attribute(name, value);
        if (other && (name.equals(StandardNames.EMAIL) || name.equals(StandardNames.PHONE_NUMBER))) {
            draft.verified(name, false).noLongerPending(name);
        }
    }
}
