package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Models in Swift: for each model and custom type a struct and its schema, for each enum an enum, and the registration of them all. */
public final class SwiftModels {

    private static final String HEAD = "// swiftlint:disable all\nimport Amplify\nimport Foundation\n\n";

    private SwiftModels() {}

    /** The files. */
    public static List<GeneratedFile> of(ClientSchema schema, ModelOptions options) {
        List<GeneratedFile> files = new ArrayList<>();
        SchemaExtension extension = new SchemaExtension(options);
        for (ClientType model : schema.models()) {
            files.add(file(model.name(), new ModelStruct(model, options).print()));
            files.add(file(model.name() + "+Schema", extension.ofModel(model)));
        }
        for (ClientType type : schema.customTypes()) {
            files.add(file(type.name(), CustomTypeStruct.of(type, new SwiftTypes(options))));
            files.add(file(type.name() + "+Schema", extension.ofCustomType(type)));
        }
        for (EnumType type : schema.enums()) {
            files.add(file(type.name(), SwiftEnum.of(type)));
        }
        files.add(file("AmplifyModels", ModelRegistration.of(schema)));
        return files;
    }

    private static GeneratedFile file(String name, String text) {
        return new GeneratedFile(name + ".swift", HEAD + text);
    }
}
