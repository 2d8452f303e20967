package dev.jampx.model.naming;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the environment variables are called by which functions find things. */
public final class VariableNames {

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

    private static final String DATA = "amplifyData";

    private VariableNames() {}

    /** {@code name} in capitals, with {@code _} between its words: {@code amplifyAuth} gives {@code AMPLIFY_AUTH}. */
    public static String of(String name) {
        return WORD.matcher(name)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }

    /** The variable that tells functions what the bucket of the storage {@code name} is called. */
    public static String ofBucket(String name) {
        return of(name + "_BUCKET_NAME");
    }

    /** What Amplify calls the API {@code name} where it names variables after it: its own name stands before any other. */
    public static String dataName(String name) {
        return name.equals(DATA) ? DATA : DATA + name;
    }

    /** The variable that tells functions {@code what} of the API {@code name}: {@code AMPLIFY_DATA_GRAPHQL_ENDPOINT}. */
    public static String ofData(String name, String what) {
        return of(dataName(name) + "_" + what);
    }
}
