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

    /** Leaves the query away: the index is there for resolver code and other programs. Amplify: {@code .queryField(null)}. */
    SecondaryIndex noQueryField();

    /**
     * Says how much of a row the index holds. Amplify: {@code .projection('INCLUDE', ['title'])}.
     *
     * @param projection how much
     * @param fields with {@link Projection#INCLUDE} the fields besides the keys. They replace those chosen earlier
     */
    SecondaryIndex projection(Projection projection, String... fields);
}
