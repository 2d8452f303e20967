package dev.jampx.codegen.api.scala;

import dev.jampx.codegen.api.operation.OperationSource;
import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.document.UnwritableCodeException;
import dev.jampx.codegen.layout.BlockText;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/** Types of Scala.js: inputs and enums of the API, and an object for each query and mutation. There is nothing for subscriptions. */
public final class ScalaTypes {

    private static final String LIBRARY = "com.apollographql.scalajs.";

    private final ScalaReferences references;
    private final BlockText text = new BlockText();

    private ScalaTypes(ApiDocuments documents) {
        this.references = new ScalaReferences(documents.schema());
    }

    /**
     * The text of the file.
     *
     * @throws UnwritableCodeException if the API has subscriptions
     */
    public static String of(ApiDocuments documents) {
        if (!documents.subscriptions().isEmpty()) {
            throw new UnwritableCodeException("There are no types of Scala for subscriptions, which this API has.");
        }
        return new ScalaTypes(documents).write(documents);
    }

    private String write(ApiDocuments documents) {
        text.line("//  This file was automatically generated and should not be edited.")
                .append("\n");
        for (SchemaType type : TypesUsed.of(documents)) {
            if (type instanceof EnumType enumeration) {
                write(enumeration);
            } else if (type instanceof InputType input) {
                caseClass(
                        input.name(),
                        input.fields().stream().map(references::ofInput).toList());
            }
        }
        documents.all().forEach(this::write);
        return text.toString();
    }

    private void write(EnumType type) {
        text.gap().line("object " + type.name()).block(() -> {
            for (String value : type.values()) {
                text.line("val " + ScalaReferences.escaped(WordCase.camel(value)) + " = \"" + value + '"');
            }
        });
        text.append("\n");
    }

    private void write(ApiOperation operation) {
        String kind = operation.kind().rootType();
        text.gap()
                .line("object " + WordCase.pascal(operation.name()) + kind + " extends " + LIBRARY + "GraphQL" + kind)
                .block(() -> {
                    text.line("val operationString =").indented(() -> source(operation));
                    text.line("val operation = " + LIBRARY + "gql(operationString)")
                            .gap();
                    if (operation.variables().isEmpty()) {
                        text.line("type Variables = Unit");
                    } else {
                        caseClass(
                                "Variables",
                                operation.variables().stream()
                                        .map(references::ofVariable)
                                        .toList());
                    }
                    selection("Data", kind, List.of(operation.root()));
                });
    }

    private void source(ApiOperation operation) {
        Iterator<String> lines = OperationSource.of(operation).lines().iterator();
        while (lines.hasNext()) {
            text.line('"' + lines.next() + '"').append(lines.hasNext() ? " +" : "");
        }
    }

    private void selection(String name, String type, List<Selection> selections) {
        caseClass(name, selections.stream().map(references::ofSelection).toList());
        text.gap()
                .line("object " + name)
                .block(() -> text.line("val possibleTypes = scala.collection.Set(\"" + type + "\")"));
        for (Selection selection : selections) {
            if (selection.ofObject()) {
                selection(references.caseClass(selection), selection.type().name(), selection.selections());
            }
        }
    }

    private void caseClass(String name, List<String> parameters) {
        text.gap()
                .line("case class " + name + parameters.stream().collect(Collectors.joining(", ", "(", ")")))
                .block(() -> {});
    }
}
