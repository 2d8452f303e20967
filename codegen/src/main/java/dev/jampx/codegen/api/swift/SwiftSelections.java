package dev.jampx.codegen.api.swift;

import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.layout.BlockText;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.OutputField;
import dev.jampx.codegen.sdl.TypeReference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Declares a struct for each object that is selected: it reads from a dictionary what came back. */
final class SwiftSelections {

    private static final Selection TYPENAME = new Selection(
            new OutputField("__typename", List.of(), new TypeReference("String", true, false, false)),
            false,
            List.of());

    private final BlockText text;
    private final SwiftReferences references;
    private final SwiftNames names;

    SwiftSelections(BlockText text, SwiftReferences references, SwiftNames names) {
        this.text = text;
        this.references = references;
        this.names = names;
    }

    /** Declares what {@code operation} comes to, and all that is in it. */
    void root(ApiOperation operation) {
        List<Selection> fields = List.of(operation.root());
        struct("Data", operation.kind().rootType(), fields, fields, operation.variables());
    }

    private void object(Selection selection) {
        List<Selection> all = Stream.concat(Stream.of(TYPENAME), selection.selections().stream())
                .toList();
        String name = names.struct(selection.name());
        struct(name, selection.type().name(), all, selection.selections(), List.of());
    }

    /**
     * @param all all fields
     * @param given those that the initializer takes
     * @param arguments what the fields are given
     */
    private void struct(
            String name, String type, List<Selection> all, List<Selection> given, List<InputValue> arguments) {
        text.gap().line("public struct " + SwiftNames.escaped(name) + ": GraphQLSelectionSet");
        text.block(() -> {
            text.line("public static let possibleTypes = [\"" + type + "\"]");
            text.gap().line("public static let selections: [GraphQLSelection] = ");
            text.block("[", () -> all.forEach(each -> field(each, arguments)), "]");
            text.gap().line("public var snapshot: Snapshot");
            text.gap().line("public init(snapshot: Snapshot)");
            text.block(() -> text.line("self.snapshot = snapshot"));
            initializer(type, given);
            all.forEach(this::property);
            all.stream().filter(Selection::ofObject).forEach(this::object);
        });
    }

    private void field(Selection selection, List<InputValue> arguments) {
        String given = arguments.isEmpty()
                ? ""
                : arguments.stream()
                        .map(each -> '"' + each.name() + "\": GraphQLVariable(\"" + each.name() + "\")")
                        .collect(Collectors.joining(", ", "arguments: [", "], "));
        text.line(
                "GraphQLField(\"" + selection.name() + "\", " + given + "type: " + references.output(selection) + "),");
    }

    private void initializer(String type, List<Selection> given) {
        List<SwiftProperty> properties =
                given.stream().map(references::ofSelection).toList();
        String snapshot = given.stream()
                .map(each -> ", \"" + each.name() + "\": " + snapshotOf(each))
                .collect(Collectors.joining("", "[\"__typename\": \"" + type + '"', "]"));
        text.gap().line("public init" + SwiftProperty.parameters(properties));
        text.block(() -> text.line("self.init(snapshot: " + snapshot + ")"));
    }

    private String snapshotOf(Selection selection) {
        String name = references.ofSelection(selection).escapedName();
        return selection.ofObject() ? SwiftReferences.mapped(selection.type(), name, each -> each + ".snapshot") : name;
    }

    private void property(Selection selection) {
        SwiftProperty property = references.ofSelection(selection);
        String key = '"' + selection.name() + '"';
        text.gap().line("public var " + property.escapedName() + ": " + property.type());
        text.block(() -> {
            text.line("get").block(() -> text.line("return " + read(selection, property, key)));
            String value = written(selection);
            text.line("set").block(() -> text.line("snapshot.updateValue(" + value + ", forKey: " + key + ")"));
        });
    }

    private String read(Selection selection, SwiftProperty property, String key) {
        TypeReference type = selection.type();
        String entry = "snapshot[" + key + "]";
        if (!selection.ofObject()) {
            String typeName = property.type();
            return property.optional()
                    ? entry + " as? " + typeName.substring(0, typeName.length() - 1)
                    : entry + "! as! " + typeName;
        }
        String struct = SwiftNames.escaped(names.struct(property.name()));
        if (type.list()) {
            String list = "(" + entry + (property.optional() ? " as? " : " as! ")
                    + SwiftReferences.listOf(type, "Snapshot") + ")";
            return SwiftReferences.mapped(type, list, each -> struct + "(snapshot: " + each + ")");
        }
        return property.optional()
                ? "(" + entry + " as? Snapshot).flatMap { " + struct + "(snapshot: $0) }"
                : struct + "(snapshot: " + entry + "! as! Snapshot)";
    }

    private static String written(Selection selection) {
        if (!selection.ofObject()) {
            return "newValue";
        }
        TypeReference type = selection.type();
        if (type.list()) {
            return SwiftReferences.mapped(type, "newValue", each -> each + ".snapshot");
        }
        return type.required() ? "newValue.snapshot" : "newValue?.snapshot";
    }
}
