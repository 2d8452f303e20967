package dev.jampx.codegen.document;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.model.OperationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the statements of an API: a file for each kind of operation that it has. */
public final class Statements {

    private static final Map<OperationKind, String> FILES = Map.of(
            OperationKind.QUERY, "queries",
            OperationKind.MUTATION, "mutations",
            OperationKind.SUBSCRIPTION, "subscriptions");

    private Statements() {}

    /**
     * The files.
     *
     * @param types the module that has the types of TypeScript statements, such as {@code ./API}; empty to leave the types out
     * @throws UnwritableCodeException if an operation is called as nothing may be in JavaScript
     */
    public static List<GeneratedFile> write(
            ApiDocuments documents, DocumentOptions options, StatementTarget target, Optional<String> types) {
        List<GeneratedFile> files = new ArrayList<>();
        for (OperationKind kind : OperationKind.values()) {
            if (!documents.of(kind).isEmpty()) {
                files.add(new GeneratedFile(
                        fileName(kind, target), text(documents.of(kind), kind, options, target, types)));
            }
        }
        return files;
    }

    /** The name of the file that has the operations of {@code kind}. */
    public static String fileName(OperationKind kind, StatementTarget target) {
        return FILES.get(kind) + "." + target.extension();
    }

    private static String text(
            List<ApiOperation> operations,
            OperationKind kind,
            DocumentOptions options,
            StatementTarget target,
            Optional<String> types) {
        StringBuilder text = new StringBuilder();
        OperationText layout = new OperationText(text, options.typenames());
        switch (target) {
            case GRAPHQL, ANGULAR -> GraphQlStatements.write(text, operations, layout);
            case JAVASCRIPT -> new ScriptStatements(text, layout).write("/* eslint-disable */\n", operations);
            case FLOW -> new ScriptStatements(text, layout).write("// @flow\n", operations);
            case TYPESCRIPT -> {
                if (types.isPresent()) {
                    new TypedStatements(text, layout, kind).write(types.get(), operations);
                } else {
                    new ScriptStatements(text, layout).write(TypedStatements.HEAD, operations);
                }
            }
        }
        return text.toString();
    }
}
