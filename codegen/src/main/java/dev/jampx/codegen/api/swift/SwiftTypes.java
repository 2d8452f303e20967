package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.document.Statements;
import dev.jampx.codegen.layout.BlockText;
import dev.jampx.model.OperationKind;
import java.util.ArrayList;
import java.util.List;

/** Types of Swift: inputs and enums of the API, and a class for each operation. */
public final class SwiftTypes {

    private final ApiDocuments documents;
    private final SwiftNames names = new SwiftNames();
    private final SwiftReferences references;

    private SwiftTypes(ApiDocuments documents) {
        this.documents = documents;
        this.references = new SwiftReferences(documents.schema(), names);
    }

    /** All in one file. */
    public static List<GeneratedFile> oneFile(ApiDocuments documents) {
        SwiftTypes types = new SwiftTypes(documents);
        BlockText text = begin();
        types.declare(text);
        types.write(text, documents.all().toList());
        return List.of(new GeneratedFile("API.swift", text.toString()));
    }

    /** The types of the API in one file, and the classes in a file for each file of statements. */
    public static List<GeneratedFile> manyFiles(ApiDocuments documents) {
        SwiftTypes types = new SwiftTypes(documents);
        List<GeneratedFile> files = new ArrayList<>();
        BlockText text = begin();
        types.declare(text);
        files.add(new GeneratedFile("Types.graphql.swift", text.toString()));
        for (OperationKind kind : OperationKind.values()) {
            if (!documents.of(kind).isEmpty()) {
                BlockText classes = begin();
                types.write(classes, documents.of(kind));
                String name = Statements.fileName(kind, StatementTarget.GRAPHQL) + ".swift";
                files.add(new GeneratedFile(name, classes.toString()));
            }
        }
        return files;
    }

    private static BlockText begin() {
        return new BlockText()
                .line("//  This file was automatically generated and should not be edited.")
                .gap()
                .line("#if canImport(AWSAPIPlugin)")
                .line(SwiftRuntime.text())
                .line("#elseif canImport(AWSAppSync)")
                .line("import AWSAppSync")
                .line("#endif");
    }

    private void declare(BlockText text) {
        SwiftDeclarations declarations = new SwiftDeclarations(text, references);
        TypesUsed.of(documents).forEach(type -> type.accept(declarations));
    }

    private void write(BlockText text, List<ApiOperation> operations) {
        SwiftOperations classes = new SwiftOperations(text, references, names);
        operations.forEach(classes::write);
    }
}
