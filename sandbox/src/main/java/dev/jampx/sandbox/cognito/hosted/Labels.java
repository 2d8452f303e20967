package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import java.util.stream.Collectors;

/** What fields are called. */
final class Labels {

    private Labels() {}

    /** What people sign in with. */
    static String username(UserPoolSettings settings) {
        return settings.usernameAttributes().stream()
                .map(attribute -> attribute.equals(StandardNames.EMAIL) ? "E-mail address" : "Phone number")
                .collect(Collectors.joining(" or "));
    }
}
