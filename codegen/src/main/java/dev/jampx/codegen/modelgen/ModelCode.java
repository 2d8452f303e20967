package dev.jampx.codegen.modelgen;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.android.AndroidModels;
import dev.jampx.codegen.modelgen.dart.DartModels;
import dev.jampx.codegen.modelgen.script.JavaScriptModels;
import dev.jampx.codegen.modelgen.script.TypeScriptModels;
import dev.jampx.codegen.modelgen.swift.SwiftModels;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.SchemaReading;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** Models for Amplify's client libraries. Mirrors {@code ampx generate graphql-client-code --format modelgen}. */
public final class ModelCode {

    private ModelCode() {}

    /**
     * The models of {@code data} in the language {@code target}.
     *
     * @return the files, as Amplify's generator would write them, byte for byte
     * @throws UnwritableModelsException if the language has no words for some of the definition's names
     */
    public static List<GeneratedFile> of(Data data, ModelTarget target, ModelOptions options) {
        ClientSchema schema = SchemaReading.of(
                data, options.respectPrimaryKeyAttributesOnConnectionField(), options.addTimestampFields());
        return switch (target) {
            case TYPESCRIPT -> TypeScriptModels.of(data, schema);
            case JAVASCRIPT -> JavaScriptModels.of(data, schema);
            case JAVA -> AndroidModels.of(onDevices(schema, options), options);
            case SWIFT -> SwiftModels.of(onDevices(schema, options), options);
            case DART -> DartModels.of(onDevices(schema, options), options);
        };
    }

    private static ClientSchema onDevices(ClientSchema schema, ModelOptions options) {
        return options.respectPrimaryKeyAttributesOnConnectionField() ? schema.withoutReferences() : schema;
    }
}
