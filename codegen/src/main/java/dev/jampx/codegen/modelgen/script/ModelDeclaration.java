package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What TypeScript is told of a model or custom type: its fields, loaded at once or when asked for, and how to make one.
 *
 * @param naming what the type of a model or custom type is called
 * @param imports what declarations need of the library
 */
record ModelDeclaration(UnaryOperator<String> naming, LibraryImports imports) {

    String ofModel(ClientType model) {
        return declaration(model, meta(model), naming.apply(model.name()) + metaArgument(model), true);
    }

    String ofCustomType(ClientType type) {
        return declaration(type, List.of(), naming.apply(type.name()), false);
    }

    private String declaration(ClientType type, List<String> meta, String initial, boolean isModel) {
        TypeNames types = new TypeNames(naming);
        String name = naming.apply(type.name());
        List<String> eager = new ArrayList<>(meta);
        List<String> lazy = new ArrayList<>(meta);
        for (ClientField field : type.fields()) {
            imports.addTypesOf(field);
            eager.add(property(field.name(), field.isOptional(), types.eager(field)));
            lazy.add(property(field.name(), field.connection().isEmpty() && field.isOptional(), types.lazy(field)));
        }
        String copy = isModel
                ? " & {\n  copyOf(source: " + name + ", mutator: (draft: MutableModel<" + initial
                        + ">) => MutableModel<" + initial + "> | void): " + name + ";\n}"
                : "";
        return String.join(
                "\n\n",
                block("type Eager" + name + " =", eager),
                block("type Lazy" + name + " =", lazy),
                "export declare type " + name + " = LazyLoading extends LazyLoadingDisabled ? Eager" + name + " : Lazy"
                        + name,
                "export declare const " + name + ": (new (init: ModelInit<" + initial + ">) => " + name + ")" + copy);
    }

    private static String property(String name, boolean optional, String type) {
        return "readonly " + name + (optional ? "?" : "") + ": " + type + ";";
    }

    private static String block(String head, List<String> lines) {
        return head + " {\n" + Indentation.of(String.join("\n", lines)) + "\n}";
    }

    /** Where clients know of keys, a model tells of its own, and of the fields that it does not let clients set. */
    private List<String> meta(ClientType model) {
        return model.identifier().stream()
                .map(identifier -> {
                    List<String> lines = new ArrayList<>();
                    imports.addMeta();
                    lines.add("identifier: " + identifier(model, identifier) + ";");
                    if (!model.readOnlyFields().isEmpty()) {
                        lines.add(readOnlyFields(model));
                    }
                    return block("readonly [" + LibraryImports.META + "]:", lines) + ";";
                })
                .toList();
    }

    private String identifier(ClientType model, ClientIdentifier identifier) {
        String fields = identifier.fields().stream()
                .map(field -> "'" + field.name() + "'")
                .collect(Collectors.joining(", "));
        String kind =
                switch (identifier.kind()) {
                    case MANAGED -> "ManagedIdentifier";
                    case OPTIONALLY_MANAGED -> "OptionallyManagedIdentifier";
                    case CUSTOM -> identifier.isComposite() ? "CompositeIdentifier" : "CustomIdentifier";
                };
        imports.addIdentifier(kind);
        return kind + "<" + model.name() + ", " + (identifier.isComposite() ? "[" + fields + "]" : fields) + ">";
    }

    /** Where clients know of no keys, a type beside the model tells of the fields that it does not let clients set. */
    String metaData(ClientType model) {
        return model.readOnlyFields().isEmpty()
                ? ""
                : block("type " + naming.apply(model.name()) + "MetaData =", List.of(readOnlyFields(model)));
    }

    private String metaArgument(ClientType model) {
        return model.identifier().isPresent() || model.readOnlyFields().isEmpty()
                ? ""
                : ", " + naming.apply(model.name()) + "MetaData";
    }

    private static String readOnlyFields(ClientType model) {
        return model.readOnlyFields().stream()
                .map(field -> "'" + field.name() + "'")
                .collect(Collectors.joining(" | ", "readOnlyFields: ", ";"));
    }
}
