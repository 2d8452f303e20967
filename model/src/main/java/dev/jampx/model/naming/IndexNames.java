package dev.jampx.model.naming;

import java.util.List;
import java.util.stream.Collectors;

/** The names that Amplify gives to indexes and their queries when the user chooses none. */
public final class IndexNames {

    private IndexNames() {}

    /**
     * The name of an index on the table.
     *
     * @param model the model's name
     * @param keyFields the partition key's field, then those of the sort keys
     * @return for example {@code questionsByFormIdAndPosition}
     */
    public static String index(String model, List<String> keyFields) {
        return Words.lowerFirst(Plural.of(model)) + by(keyFields);
    }

    /**
     * The name of the query that reads an index.
     *
     * @param model the model's name
     * @param keyFields the partition key's field, then those of the sort keys
     * @return for example {@code listQuestionByFormIdAndPosition}
     */
    public static String queryField(String model, List<String> keyFields) {
        return "list" + Words.upperFirst(model) + by(keyFields);
    }

    /**
     * The name of the index behind a {@code hasMany} or {@code hasOne}, on the other model's table.
     *
     * @param model the model that has the relationship
     * @param relationship the relationship's name
     * @return for example {@code gsi-Question.answers}
     */
    public static String relation(String model, String relationship) {
        return "gsi-" + model + "." + relationship;
    }

    private static String by(List<String> keyFields) {
        return keyFields.stream().map(Words::upperFirst).collect(Collectors.joining("And", "By", ""));
    }
}
