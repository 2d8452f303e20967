package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.model.resolved.EnumType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code ModelProvider}: which models and custom types there are, and their version. */
final class ModelProviderClass {

    private static final String NAME = "ModelProvider";

    private static final String FIELD_VALUE =
            """

            class ModelFieldValue<T> {
              const ModelFieldValue.value(this.value);

              final T value;
            }
            """;

    private ModelProviderClass() {}

    static GeneratedFile of(ClientSchema schema) {
        List<String> models = names(schema.models());
        List<String> customTypes = names(schema.customTypes());
        String imports = Stream.concat(models.stream(), customTypes.stream())
                .map(name -> "\nimport '" + name + ".dart';")
                .collect(Collectors.joining());
        String exports = Stream.concat(
                        Stream.concat(models.stream(), customTypes.stream()),
                        schema.enums().stream().map(EnumType::name))
                .sorted()
                .map(name -> "export '" + name + ".dart';")
                .collect(Collectors.joining("\n"));
        return DartFile.of(
                NAME, List.of(Core.IMPORT + imports, exports, provider(schema, models, customTypes), FIELD_VALUE));
    }

    private static List<String> names(List<ClientType> types) {
        return types.stream().map(ClientType::name).sorted().toList();
    }

    private static String provider(ClientSchema schema, List<String> models, List<String> customTypes) {
        DartClass provider = new DartClass("class " + NAME + " implements " + Core.PREFIX + "ModelProviderInterface");
        provider.member("@override\nString version = \"" + schema.version() + "\"");
        provider.member(schemas("modelSchemas", models));
        provider.member(schemas("customTypeSchemas", customTypes));
        provider.member("static final " + NAME + " _instance = " + NAME + "()");
        provider.method(DartMethod.of("static " + NAME + " get instance", " => _instance;"));
        if (!models.isEmpty()) {
            provider.method(DartMethod.block(
                    Core.MODEL_TYPE + " getModelTypeByModelName(String modelName)",
                    models.stream()
                            .map(name -> "  case \"" + name + "\":\n    return " + name + ".classType;\n")
                            .collect(Collectors.joining(
                                    "",
                                    "switch(modelName) {\n",
                                    "  default:\n    throw Exception(\"Failed to find model in model provider for model name: \""
                                            + " + modelName);\n}"))));
        }
        return provider.print();
    }

    private static String schemas(String member, List<String> types) {
        return types.stream()
                .map(name -> name + ".schema")
                .collect(
                        Collectors.joining(", ", "@override\nList<" + Core.MODEL_SCHEMA + "> " + member + " = [", "]"));
    }
}
