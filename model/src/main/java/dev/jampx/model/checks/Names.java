package dev.jampx.model.checks;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What names may look like, and how messages quote them. */
public final class Names {

    private static final Pattern GRAPHQL = Pattern.compile("(?!__)[_A-Za-z][_0-9A-Za-z]*");

    private Names() {}

    /** Whether {@code name} can be the name of a type or a field; names that begin with two underscores belong to GraphQL itself. */
    public static boolean isGraphql(String name) {
        return GRAPHQL.matcher(name).matches();
    }

    public static String quoted(String name) {
        return '"' + name + '"';
    }

    /** {@code "a", "b" and "c"}. */
    public static String quoted(Collection<String> names) {
        return listed(names.stream().map(Names::quoted).toList());
    }

    /** {@code a, b and c}. */
    public static String listed(List<String> texts) {
        if (texts.size() < 2) {
            return String.join("", texts);
        }
        return texts.stream().limit(texts.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + texts.get(texts.size() - 1);
    }

    /** {@code names} as they would be written as arguments: {@code "a", "b"}. */
    public static String arguments(Collection<String> names) {
        return names.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }

    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
