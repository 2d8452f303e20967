package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.regex.Pattern;

/**
 * A secret that a definition names; its value is not part of the definition.
 *
 * @param name the secret's name
 * @param site where {@code secret} was called
 */
public record SecretReference(String name, SourceLocation site) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]+");

    /** Whether the Parameter Store takes {@code name} as a part of a path, so that a secret can be called that. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
