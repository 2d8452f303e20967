package dev.jampx.dsl;

/**
 * An index on a model's table, and the query that reads it. Amplify: {@code index('pk').sortKeys(['sk']).name('n').queryField('q')}.
 */
public sealed interface SecondaryIndex permits IndexDeclaration {

    /**
     * Sorts the rows of one partition key. Amplify: {@code .sortKeys(['sk'])}.
     *
     * @param fields single texts or numbers of the model; several sort one after the other. They replace those chosen earlier
     */
    SecondaryIndex sortKeys(String... fields);

    /**
     * Names the index. Amplify: {@code .name('n')}.
     *
     * @param name 3 to 255 letters, digits, {@code _}, {@code -} or {@code .}; without it the model and the key make the name, such as
     *     {@code questionsByFormIdAndPosition}
     */
    SecondaryIndex name(String name);

    /**
     * Names the query. Amplify: {@code .queryField('q')}.
     *
     * @param name a GraphQL name that no other query has; without it the model and the key make the name, such as
     *     {@code listQuestionByFormIdAndPosition}
     */
    SecondaryIndex queryField(String name);
}
