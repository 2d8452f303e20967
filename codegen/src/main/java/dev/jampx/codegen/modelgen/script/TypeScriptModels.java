package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.resolved.Data;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models in TypeScript: {@code index.ts} and {@code schema.ts}. */
public final class TypeScriptModels {

    private static final String IMPORTS =
            """
            import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
            import { initSchema } from "@aws-amplify/datastore";

            import { schema } from "./schema";""";

    private TypeScriptModels() {}

    /**
     * The files.
     *
     * @param data the definition
     * @param schema what clients see of it
     */
    public static List<GeneratedFile> of(Data data, ClientSchema schema) {
        return List.of(
                new GeneratedFile("index.ts", index(schema)),
                new GeneratedFile(
                        "schema.ts",
                        "import { Schema } from \"@aws-amplify/datastore\";\n\nexport const schema: Schema = "
                                + Metadata.json(data, schema) + ";"));
    }

    private static String index(ClientSchema schema) {
        ModelDeclaration declaration = new ModelDeclaration(TypeScriptModels::typeName, new LibraryImports());
        return String.join(
                "\n\n",
                IMPORTS,
                Modules.paragraphs(schema.enums(), Modules::enumDeclaration),
                Modules.paragraphs(schema.models(), declaration::ofModel),
                Modules.paragraphs(schema.customTypes(), declaration::ofCustomType),
                initialization(schema),
                Modules.exports(schema.models().stream().map(ClientType::name).toList()));
    }

    private static String initialization(ClientSchema schema) {
        List<ClientType> types = Stream.concat(schema.models().stream(), schema.customTypes().stream())
                .toList();
        String constructors = types.stream()
                .map(type -> type.name() + ": PersistentModelConstructor<" + typeName(type.name()) + ">;")
                .collect(Collectors.joining("\n"));
        return Modules.initialization(types, " as {\n" + Indentation.of(constructors) + "\n}");
    }

    private static String typeName(String name) {
        return name + "Model";
    }
}
