package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What users sign in with: e-mail addresses, phone numbers or both, no two users with the same.
 *
 * @param store where users are
 * @param current the settings
 */
public record Aliases(UserPoolStore store, Supplier<UserPoolSettings> current) {

    /**
     * The attributes of a user who comes to be, among them the one that the username stands for.
     *
     * @param username what the client wants to call the user
     * @param attributes what else it says of the user
     * @throws CognitoFailure when the username is nothing that users sign in with, or the attributes say otherwise
     */
    public Map<String, String> named(String username, Map<String, String> attributes) {
        String attribute = attributeOf(username).orElseThrow(this::wrongForm);
        String given = attributes.get(attribute);
        if (given != null && !StoredUser.alias(given).equals(StoredUser.alias(username))) {
            throw CognitoFailure.invalidParameter("The attribute " + attribute + " must be the same as the username.");
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put(attribute, username);
        attributes.forEach(all::putIfAbsent);
        return all;
    }

    private Optional<String> attributeOf(String username) {
        return current.get().usernameAttributes().stream()
                .filter(attribute -> attribute.equals(StandardNames.EMAIL)
                        ? AttributeRules.isEmail(username)
                        : AttributeRules.isPhoneNumber(username))
                .findFirst();
    }

    private CognitoFailure wrongForm() {
        List<String> attributes = current.get().usernameAttributes();
        if (attributes.size() > 1) {
            return CognitoFailure.invalidParameter("Username should be either an email or a phone number.");
        }
        return CognitoFailure.invalidParameter(
                attributes.contains(StandardNames.EMAIL)
                        ? "Username should be an email."
                        : "Username should be a phone number.");
    }

    /** Whether a user has something to sign in with here; one who signs in elsewhere may have somebody's address. */
    public static boolean signsInHere(StoredUser user) {
        return user.status() != UserStatus.EXTERNAL_PROVIDER;
    }

    /**
     * The attribute that a user signs in with, and that somebody else has already.
     *
     * @param attributes the user's attributes
     * @param username the user's own name; empty for one who comes to be
     */
    public Optional<String> taken(Map<String, String> attributes, String username) {
        return current.get().usernameAttributes().stream()
                .filter(attribute -> {
                    String value = attributes.getOrDefault(attribute, "");
                    return !value.isEmpty()
                            && store.users()
                                    .with(attribute, value, "")
                                    .filter(Aliases::signsInHere)
                                    .anyMatch(other -> !other.username().equals(username));
                })
                .findFirst();
    }

    /**
     * Checks that nobody else signs in with what a user wants to sign in with from now on.
     *
     * @throws CognitoFailure when somebody does
     */
    public void requireFree(Map<String, String> attributes, StoredUser user) {
        taken(attributes, user.username()).ifPresent(attribute -> {
            throw new CognitoFailure(
                    "AliasExistsException", "An account with the given " + attribute + " already exists.");
        });
    }
}
