package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Models in Dart: a file for each model, custom type and enum, and the provider of them all. */
public final class DartModels {

    private DartModels() {}

    /**
     * The files.
     *
     * @throws dev.jampx.codegen.modelgen.UnwritableModelsException if a name is a word of the language
     */
    public static List<GeneratedFile> of(ClientSchema schema, ModelOptions options) {
        ReservedWords.check(schema);
        List<GeneratedFile> files = new ArrayList<>();
        for (ClientType model : schema.models()) {
            List<String> parts = new ArrayList<>();
            parts.add(imports(model));
            parts.add(ModelClass.ofModel(model, options).print());
            parts.add(ModelTypeClass.of(model));
            model.identifier().ifPresent(identifier -> parts.add(IdentifierClass.of(model, identifier)));
            files.add(DartFile.of(model.name(), parts));
        }
        for (ClientType type : schema.customTypes()) {
            files.add(DartFile.of(
                    type.name(),
                    List.of(
                            imports(type),
                            ModelClass.ofCustomType(type, options).print())));
        }
        schema.enums().forEach(type -> files.add(DartFile.of(type.name(), List.of(enumeration(type)))));
        files.add(ModelProviderClass.of(schema));
        return files;
    }

    private static String imports(ClientType type) {
        boolean lists = type.fields().stream().anyMatch(field -> field.isList());
        return "import 'ModelProvider.dart';\n" + Core.IMPORT + "\n"
                + (lists ? "import 'package:collection/collection.dart';\n" : "");
    }

    private static String enumeration(EnumType type) {
        String values =
                String.join(",\n", EnumValues.of(type, WordCase::constant).values());
        return "enum " + WordCase.pascal(type.name()) + " {\n" + Indentation.of(values) + "\n}";
    }
}
