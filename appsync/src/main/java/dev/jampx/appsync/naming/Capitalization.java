package dev.jampx.appsync.naming;

import java.util.Locale;

/** Changes the case of a name's first letter and leaves the rest as it is, as Amplify does. */
public final class Capitalization {

    private Capitalization() {}

    /** {@code name} with its first letter in upper case. */
    public static String upperFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code name} with its first letter in lower case. */
    public static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
