package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.text.BlockComment;
import java.util.List;
import java.util.stream.Collectors;

/** {@code AmplifyModelProvider}: which models there are, and their version. */
final class ModelProviderClass {

    private static final String NAME = "AmplifyModelProvider";

    private static final List<String> IMPORTS = List.of(
            "com.amplifyframework.util.Immutable",
            "com.amplifyframework.core.model.Model",
            "com.amplifyframework.core.model.ModelProvider",
            "",
            "java.util.Arrays",
            "java.util.HashSet",
            "java.util.Set");

    private static final String INSTANCE =
            """
            if (amplifyGeneratedModelInstance == null) {
              amplifyGeneratedModelInstance = new AmplifyModelProvider();
            }
            return amplifyGeneratedModelInstance;""";

    private ModelProviderClass() {}

    static GeneratedFile of(ClientSchema schema) {
        JavaType provider = new JavaType(
                BlockComment.of(" Contains the set of model classes that implement {@link Model}\ninterface.")
                        + "\npublic final class " + NAME + " implements ModelProvider");
        provider.member("private static final String AMPLIFY_MODEL_VERSION = \"" + schema.version() + "\"");
        provider.member("private static " + NAME + " amplifyGeneratedModelInstance");
        provider.method(JavaMethod.of("private " + NAME, List.of(), ""));
        provider.method(JavaMethod.of("public static synchronized " + NAME + " getInstance", List.of(), INSTANCE));
        provider.method(JavaMethod.override("public Set<Class<? extends Model>> models", List.of(), models(schema))
                .withComment("Get a set of the model classes.\n\n@return a set of the model classes."));
        provider.method(JavaMethod.override("public String version", List.of(), "return AMPLIFY_MODEL_VERSION;")
                .withComment("Get the version of the models.\n\n@return the version string of the models."));
        return JavaFile.of(NAME, IMPORTS, provider.print());
    }

    private static String models(ClientSchema schema) {
        String classes =
                schema.models().stream().map(model -> model.name() + ".class").collect(Collectors.joining(", "));
        return "final Set<Class<? extends Model>> modifiableSet = new HashSet<>(\n"
                + "      Arrays.<Class<? extends Model>>asList(" + classes + ")\n"
                + "    );\n\n"
                + "    return Immutable.of(modifiableSet);\n"
                + "    ";
    }
}
