package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.api.operation.OperationSource;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.layout.BlockText;
import dev.jampx.codegen.naming.WordCase;
import java.util.List;

/** Declares a class for each operation. */
final class SwiftOperations {

    private final BlockText text;
    private final SwiftReferences references;
    private final SwiftSelections selections;

    SwiftOperations(BlockText text, SwiftReferences references, SwiftNames names) {
        this.text = text;
        this.references = references;
        this.selections = new SwiftSelections(text, references, names);
    }

    void write(ApiOperation operation) {
        String kind = operation.kind().rootType();
        List<SwiftProperty> variables =
                operation.variables().stream().map(references::ofVariable).toList();
        text.gap().line("public final class " + WordCase.pascal(operation.name()) + kind + ": GraphQL" + kind);
        text.block(() -> {
            text.line("public static let operationString =");
            text.indented(() -> text.line('"' + OperationSource.of(operation).replace("\n", "\\n") + '"'));
            text.gap();
            if (!variables.isEmpty()) {
                variables.forEach(each -> text.line("public var " + each.escapedName() + ": " + each.type()));
                text.gap();
            }
            initializer(variables);
            if (!variables.isEmpty()) {
                text.gap().line("public var variables: GraphQLMap?");
                text.block(() -> text.line("return " + SwiftProperty.dictionary(variables)));
            }
            selections.root(operation);
        });
    }

    private void initializer(List<SwiftProperty> variables) {
        text.line("public init" + SwiftProperty.parameters(variables));
        text.block(() -> variables.forEach(each -> text.line("self." + each.name() + " = " + each.escapedName())));
    }
}
