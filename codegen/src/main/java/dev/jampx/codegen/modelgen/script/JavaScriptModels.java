package dev.jampx.codegen.modelgen.script;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.EnumValues;
import dev.jampx.codegen.text.JsonText;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models in JavaScript, with declarations for TypeScript: {@code index} and {@code schema}, {@code .js} and {@code .d.ts}. */
public final class JavaScriptModels {

    private static final String IMPORTS =
            """
            // @ts-check
            import { initSchema } from '@aws-amplify/datastore';
            import { schema } from './schema';""";

    private static final String SCHEMA_DECLARATION =
            """
            import { Schema } from '@aws-amplify/datastore';

            export declare const schema: Schema;""";

    private JavaScriptModels() {}

    /**
     * The files.
     *
     * @param data the definition
     * @param schema what clients see of it
     */
    public static List<GeneratedFile> of(Data data, ClientSchema schema) {
        return List.of(
                new GeneratedFile("index.js", index(schema)),
                new GeneratedFile("index.d.ts", declarations(schema)),
                new GeneratedFile("schema.js", "export const schema = " + Metadata.json(data, schema) + ";"),
                new GeneratedFile("schema.d.ts", SCHEMA_DECLARATION));
    }

    private static String index(ClientSchema schema) {
        List<ClientType> types = Stream.concat(schema.models().stream(), schema.customTypes().stream())
                .toList();
        List<String> exported = Stream.of(
                        schema.models().stream().map(ClientType::name),
                        schema.enums().stream().map(EnumType::name),
                        schema.customTypes().stream().map(ClientType::name))
                .flatMap(names -> names)
                .toList();
        return String.join(
                "\n\n",
                IMPORTS,
                Modules.paragraphs(schema.enums(), JavaScriptModels::enumObject),
                Modules.initialization(types, ""),
                Modules.exports(exported));
    }

    private static String enumObject(EnumType type) {
        return "const " + WordCase.pascal(type.name()) + " = " + JsonText.of(EnumValues.of(type, WordCase::constant), 2)
                + ";";
    }

    private static String declarations(ClientSchema schema) {
        LibraryImports imports = new LibraryImports();
        ModelDeclaration declaration = new ModelDeclaration(UnaryOperator.identity(), imports);
        String enums = Modules.paragraphs(schema.enums(), Modules::enumDeclaration);
        String models = Modules.paragraphs(schema.models(), declaration::ofModel);
        String customTypes = Modules.paragraphs(schema.customTypes(), declaration::ofCustomType);
        if (schema.customIdentifiers()) {
            return String.join("\n\n", imports.statements(), enums, customTypes, models);
        }
        String metaData = Modules.paragraphs(schema.models(), declaration::metaData);
        return Stream.of(imports.statements(), enums, customTypes, metaData, models)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
