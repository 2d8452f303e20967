package dev.jampx.codegen.document;

import java.util.List;

/** Statements as a document of GraphQL. */
final class GraphQlStatements {

    static final String WARNING = "this is an auto generated file. This will be overwritten\n";

    private GraphQlStatements() {}

    static void write(StringBuilder text, List<ApiOperation> operations, OperationText layout) {
        text.append("# ").append(WARNING);
        for (ApiOperation operation : operations) {
            text.append('\n');
            layout.write(operation, "");
        }
    }
}
