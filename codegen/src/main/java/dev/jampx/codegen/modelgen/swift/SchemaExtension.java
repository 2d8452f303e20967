package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientKey;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.naming.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The extensions by which models and custom types tell the library of themselves.
 *
 * @param options what was chosen
 */
record SchemaExtension(ModelOptions options) {

    String ofModel(ClientType model) {
        List<String> parts = new ArrayList<>();
        boolean paths = options.generateModelsForLazyLoadAndCustomSelectionSet();
        parts.add(extension(model, paths, authRules(model), attributes(model)));
        model.identifier().ifPresent(identifier -> {
            parts.add("");
            parts.add(IdentifierExtensions.of(model, identifier, new SwiftTypes(options)));
        });
        if (paths) {
            parts.add(PathExtension.of(model, new SwiftTypes(options)));
        }
        return String.join("\n", parts);
    }

    String ofCustomType(ClientType type) {
        return extension(type, false, Optional.empty(), List.of());
    }

    private String extension(ClientType type, boolean paths, Optional<String> rules, List<String> attributes) {
        SwiftType extension = new SwiftType("extension " + SwiftText.name(type.name()));
        extension.block(SwiftEnum.codingKeys(type.fields()));
        extension.property("public static let keys = CodingKeys.self");
        String keys = WordCase.lowerFirst(type.name());
        String plural = Plural.of(type.name());
        FieldSchema fields = new FieldSchema(keys, new SwiftTypes(options));
        List<String> lines = new ArrayList<>();
        lines.add("{ model in");
        lines.add("let " + keys + " = " + type.name() + ".keys\n");
        rules.ifPresent(text -> lines.add("model.authRules = " + text + "\n"));
        lines.add("model.listPluralName = \"" + plural + "\"");
        lines.add("model.syncPluralName = \"" + plural + "\"\n");
        if (!attributes.isEmpty()) {
            lines.add("model.attributes(\n" + Indentation.of(String.join(",\n", attributes)) + "\n)\n");
        }
        lines.add("model.fields(");
        lines.add(Indentation.of(type.fields().stream().map(fields::of).collect(Collectors.joining(",\n"))));
        lines.add(")\n}");
        if (paths) {
            lines.add("public class Path: ModelPath<" + type.name() + "> { }\n");
            lines.add("public static var rootPath: PropertyContainerPath? { Path() }");
        }
        extension.property("//  MARK: - ModelSchema \n\npublic static let schema = defineSchema "
                + Indentation.of(String.join("\n", lines)).strip());
        return extension.print();
    }

    private Optional<String> authRules(ClientType model) {
        return RuleText.of(model.rules(), options.emitAuthProvider());
    }

    private List<String> attributes(ClientType model) {
        List<String> attributes = new ArrayList<>();
        if (options.generateIndexRules()) {
            model.keys().forEach(key -> attributes.add(index(key)));
        }
        String keys = WordCase.lowerFirst(model.name());
        model.identifier()
                .ifPresent(identifier -> attributes.add(identifier.fields().stream()
                        .map(field -> keys + "." + field.name())
                        .collect(Collectors.joining(", ", ".primaryKey(fields: [", "])"))));
        return attributes;
    }

    private static String index(ClientKey key) {
        return key.fields().stream()
                .map(field -> "\"" + field + "\"")
                .collect(Collectors.joining(
                        ", ",
                        ".index(fields: [",
                        "], name: " + key.name().map(name -> "\"" + name + "\"").orElse("nil") + ")"));
    }
}
