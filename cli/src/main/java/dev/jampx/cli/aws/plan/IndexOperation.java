package dev.jampx.cli.aws.plan;

/** What one update does to the indexes of a table: DynamoDB takes one such operation at a time. */
sealed interface IndexOperation {

    /** The index it is about. */
    IndexDefinition index();

    /** The index comes into being. */
    record Create(IndexDefinition index) implements IndexOperation {}

    /** The index goes. */
    record Delete(IndexDefinition index) implements IndexOperation {}
}
