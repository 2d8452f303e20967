package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.model.resolved.EnumType;
import java.util.ArrayList;
import java.util.List;

/** Models in Java: the provider of them all, a class for each model, custom type and enum, and paths along the relationships. */
public final class AndroidModels {

    private AndroidModels() {}

    /**
     * The files.
     *
     * @throws dev.jampx.codegen.modelgen.UnwritableModelsException if fields of a type would have methods of the same name
     */
    public static List<GeneratedFile> of(ClientSchema schema, ModelOptions options) {
        SetterNames.check(schema);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(ModelProviderClass.of(schema));
        for (ClientType model : schema.models()) {
            files.add(new ModelClass(model, options).file());
            if (options.generateModelsForLazyLoadAndCustomSelectionSet()) {
                files.add(ModelPathClass.of(model));
            }
        }
        for (ClientType type : schema.customTypes()) {
            files.add(new CustomTypeClass(type, options).file());
        }
        for (EnumType type : schema.enums()) {
            files.add(EnumClass.of(type));
        }
        return files;
    }
}
