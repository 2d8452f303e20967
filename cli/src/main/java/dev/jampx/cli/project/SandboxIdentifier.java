package dev.jampx.cli.project;

import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a sandbox among those of a project. Mirrors {@code --identifier} of Amplify.
 *
 * @param value 1 to 15 letters, digits and hyphens
 */
public record SandboxIdentifier(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9-]{1,15}");
    private static final int LONGEST = 15;

    public SandboxIdentifier {
        if (!ALLOWED.matcher(value).matches()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.identifier(value));
        }
    }

    /** Whether a folder of this name can be a sandbox's. */
    static boolean allows(String name) {
        return ALLOWED.matcher(name).matches();
    }

    /** What a sandbox of the user {@code userName} is called when no other name was given. */
    public static SandboxIdentifier ofUser(String userName) {
        String plain = userName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "");
        return new SandboxIdentifier(
                plain.isEmpty() ? "sandbox" : plain.substring(0, Math.min(LONGEST, plain.length())));
    }

    @Override
    public String toString() {
        return value;
    }
}
