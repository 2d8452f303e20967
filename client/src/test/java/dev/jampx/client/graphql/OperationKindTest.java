package dev.jampx.client.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What kind of operation a document has. */
class OperationKindTest {

    @Test
    void theWordBeforeTheSelectionTells() {
        assertThat(OperationKind.of("{ mutation }")).isEqualTo(OperationKind.QUERY);
        assertThat(OperationKind.of("query mutation { a }")).isEqualTo(OperationKind.QUERY);
        assertThat(OperationKind.of("mutation { a }")).isEqualTo(OperationKind.MUTATION);
        assertThat(OperationKind.of("\n subscription s { a }")).isEqualTo(OperationKind.SUBSCRIPTION);
    }

    @Test
    void fragmentsCommentsAndStringsDoNot() {
        assertThat(OperationKind.of("fragment mutation on query { a(b: \"}\\\"\") } mutation { c }"))
                .isEqualTo(OperationKind.MUTATION);
        assertThat(OperationKind.of("# query {\nmutation { c }")).isEqualTo(OperationKind.MUTATION);
        assertThat(OperationKind.of("fragment f on T { a(b: \"\"\"} mutation\"\"\") } { c }"))
                .isEqualTo(OperationKind.QUERY);
    }
}
