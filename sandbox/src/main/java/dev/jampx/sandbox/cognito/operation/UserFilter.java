package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.Users;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A filter of {@code ListUsers}: one attribute, {@code =} for equality or {@code ^=} for a prefix, and a value in quotation
 * marks. Filters by name and by e-mail address use an index; others read all users.
 *
 * @param attribute the attribute's name; empty for a filter that lets everybody through
 * @param prefix whether the value need only be a prefix
 * @param value the value
 */
record UserFilter(String attribute, boolean prefix, String value) {

    private static final Pattern SYNTAX =
            Pattern.compile("\\s*\"?([A-Za-z_:]+)\"?\\s*(\\^?=)\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*", Pattern.DOTALL);

    private static final Set<String> SEARCHABLE = Set.of(
            "username",
            "email",
            "phone_number",
            "name",
            "given_name",
            "family_name",
            "preferred_username",
            "cognito:user_status",
            "status",
            "sub");

    /**
     * Reads a filter; an empty one lets everybody through.
     *
     * @throws CognitoFailure when it does not keep to the grammar, or names an attribute that cannot be searched
     */
    static UserFilter parse(String text) {
        if (text.isBlank()) {
            return new UserFilter("", true, "");
        }
        Matcher syntax = SYNTAX.matcher(text);
        if (!syntax.matches() || !SEARCHABLE.contains(syntax.group(1))) {
            throw CognitoFailure.invalidParameter("Error while parsing filter.");
        }
        String value = syntax.group(3).replaceAll("\\\\(.)", "$1");
        return new UserFilter(syntax.group(1), syntax.group(2).equals("^="), value);
    }

    /** The users it lets through, in the order of their {@link #place}, those after {@code place} only. */
    Stream<StoredUser> search(Users users, String place) {
        if (isByAlias()) {
            return prefix ? users.withPrefix(attribute, value, place) : users.with(attribute, value, place);
        }
        if (!prefix && attribute.equals("username")) {
            return users.named(value).stream();
        }
        return users.after(place).filter(this::matches);
    }

    /** Where a user stands in the order of {@link #search}. */
    String place(StoredUser user) {
        return isByAlias() ? Users.place(user, attribute) : user.username();
    }

    private boolean isByAlias() {
        return attribute.equals(StandardNames.EMAIL) || attribute.equals(StandardNames.PHONE_NUMBER);
    }

    private boolean matches(StoredUser user) {
        if (attribute.isEmpty()) {
            return true;
        }
        boolean anyCase = attribute.equals("cognito:user_status");
        return actual(user)
                .filter(actual -> (prefix || actual.length() == value.length())
                        && actual.regionMatches(anyCase, 0, value, 0, value.length()))
                .isPresent();
    }

    private Optional<String> actual(StoredUser user) {
        return switch (attribute) {
            case "username" -> Optional.of(user.username());
            case "cognito:user_status" -> Optional.of(user.status().name());
            case "status" -> Optional.of(user.enabled() ? "Enabled" : "Disabled");
            default -> Optional.ofNullable(Documents.attributes(user).get(attribute));
        };
    }
}
