package dev.jampx.dsl;

/** Starts secondary indexes. Amplify: {@code index} in {@code .secondaryIndexes(index => [...])}. */
public sealed interface IndexTerms permits IndexVocabulary {

    /**
     * Starts an index: {@code index.on("formId").sortKeys("position")}. Amplify: {@code index('formId')}.
     *
     * @param partitionKey the field whose value a query of the index names; a single text or number of the model
     */
    SecondaryIndex on(String partitionKey);
}
