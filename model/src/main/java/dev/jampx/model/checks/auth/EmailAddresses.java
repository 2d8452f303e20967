package dev.jampx.model.checks.auth;

import java.util.regex.Pattern;

/** What an address of a sender may look like. */
final class EmailAddresses {

    // Amazon SES takes no letters beyond ASCII before the @.
    private static final Pattern VALID =
            Pattern.compile("[\\x21-\\x7e&&[^@<>,;:\"]]+@[^\\s@<>,;:\"]+\\.[^\\s@<>,;:\".]+");

    private EmailAddresses() {}

    static boolean isValid(String address) {
        return VALID.matcher(address).matches();
    }
}
