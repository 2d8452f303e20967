package dev.jampx.sandbox.cognito;

import java.util.Optional;

/**
 * What a password must be like; Cognito's {@code PasswordPolicyType}.
 *
 * @param minimumLength the fewest characters, 6 to 99
 * @param requireUppercase whether it needs one of A to Z
 * @param requireLowercase whether it needs one of a to z
 * @param requireNumbers whether it needs one of 0 to 9
 * @param requireSymbols whether it needs one of Cognito's special characters
 */
public record PasswordPolicy(
        int minimumLength,
        boolean requireUppercase,
        boolean requireLowercase,
        boolean requireNumbers,
        boolean requireSymbols) {

    /** The special characters that Cognito counts as symbols. A space within the password counts too. */
    private static final String SYMBOLS = "^$*.[]{}()?-\"!@#%&/\\,><':;|_~`=+";

    public PasswordPolicy {
        if (minimumLength < 6 || minimumLength > 99) {
            throw new IllegalArgumentException("A password's minimum length is 6 to 99, not " + minimumLength);
        }
    }

    /** Amplify's default: 8 characters with all four kinds. */
    public static PasswordPolicy amplifyDefault() {
        return new PasswordPolicy(8, true, true, true, true);
    }

    /** What Cognito says about a password that does not conform; empty when it conforms. */
    public Optional<String> violation(String password) {
        return unmet(password).map(reason -> "Password did not conform with policy: " + reason);
    }

    private Optional<String> unmet(String password) {
        if (password.length() < minimumLength) {
            return Optional.of("Password not long enough");
        }
        if (!password.equals(password.strip())) {
            return Optional.of("Password must not have leading or trailing spaces");
        }
        if (requireUppercase && password.chars().noneMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.of("Password must have uppercase characters");
        }
        if (requireLowercase && password.chars().noneMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.of("Password must have lowercase characters");
        }
        if (requireNumbers && password.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("Password must have numeric characters");
        }
        if (requireSymbols && password.chars().noneMatch(c -> c == ' ' || SYMBOLS.indexOf(c) >= 0)) {
            return Optional.of("Password must have symbol characters");
        }
        return Optional.empty();
    }
}
