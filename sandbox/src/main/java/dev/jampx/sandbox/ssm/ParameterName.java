package dev.jampx.sandbox.ssm;

import java.util.Locale;
import java.util.regex.Pattern;

/** What parameters may be called. */
final class ParameterName {

    private static final Pattern LETTERS = Pattern.compile("/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*");
    private static final int MOST_LEVELS = 15;
    private static final int LONGEST = 1011;

    private ParameterName() {}

    /**
     * Checks the name of a parameter that is to be set.
     *
     * @throws SsmFailure if no parameter can be called {@code name}
     */
    static void check(String name) {
        if (!name.startsWith("/") && name.contains("/")) {
            throw SsmFailure.validation("Parameter name must be a fully qualified name.");
        }
        String first = name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        if (first.startsWith("aws")) {
            throw new SsmFailure("AccessDeniedException", "No access to reserved parameter name: " + name + ".");
        }
        if (first.startsWith("ssm") || !LETTERS.matcher(name).matches()) {
            throw SsmFailure.validation(
                    "Parameter name: can't be prefixed with \"ssm\" (case-insensitive). If formed as a"
                            + " path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of"
                            + " letters, numbers and the following 3 symbols .-_");
        }
        if (name.length() > LONGEST) {
            throw SsmFailure.validation(
                    "The parameter name can be at most " + LONGEST + " characters long with the ARN that it gets.");
        }
        if (name.replaceFirst("^/", "").split("/").length > MOST_LEVELS) {
            throw new SsmFailure(
                    "HierarchyLevelLimitExceededException", "A hierarchy can have a maximum of 15 levels.");
        }
    }

    /**
     * Checks a path that parameters are asked for by.
     *
     * @throws SsmFailure if no parameter can be under {@code path}
     */
    static void checkPath(String path) {
        String first = path.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
        if (!path.startsWith("/")
                || first.startsWith("ssm")
                || !(path.equals("/")
                        || LETTERS.matcher(path.replaceFirst("/$", "")).matches())) {
            throw SsmFailure.validation(
                    "The parameter doesn't meet the parameter name requirements. The parameter name must"
                            + " begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must"
                            + " use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special"
                            + " characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\"."
                            + " Valid example: /get/parameters2-/by1./path0_.");
        }
    }

    /** Whether the parameter {@code name} is under {@code path}; right under it, unless {@code recursive}. */
    static boolean isUnder(String path, String name, boolean recursive) {
        String prefix = path.endsWith("/") ? path : path + "/";
        // A name without slashes is on the first level, as if it began with one.
        String whole = name.startsWith("/") ? name : "/" + name;
        return whole.startsWith(prefix) && (recursive || whole.indexOf('/', prefix.length()) < 0);
    }
}
