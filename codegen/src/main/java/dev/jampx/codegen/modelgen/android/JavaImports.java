package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What classes import: first what their fields need, in the order in which they need it, then what all of them do. */
final class JavaImports {

    private static final String MODEL = "com.amplifyframework.core.model.";
    private static final String ANNOTATIONS = MODEL + "annotations.";

    private static final List<String> OF_CUSTOM_TYPES =
            List.of("", "androidx.core.util.ObjectsCompat", "", "java.util.Objects", "java.util.List", "");

    private final JavaTypes types;
    private final Set<String> needed = new LinkedHashSet<>();

    private JavaImports(JavaTypes types) {
        this.types = types;
    }

    static List<String> ofCustomType(ClientType type, JavaTypes types) {
        JavaImports imports = new JavaImports(types);
        type.fields().forEach(imports::addType);
        return concatenated(imports.needed, OF_CUSTOM_TYPES);
    }

    static List<String> ofModel(ClientType model, JavaTypes types, boolean hasRules) {
        JavaImports imports = new JavaImports(types);
        for (ClientField field : model.fields()) {
            field.connection().ifPresent(connection -> imports.addConnection(connection.kind()));
            imports.addType(field);
        }
        if (model.identifier().isPresent()) {
            imports.needed.add(MODEL + "ModelIdentifier");
        }
        return concatenated(imports.needed, ofAllModels(hasRules));
    }

    private void addType(ClientField field) {
        if (types.value(field).startsWith("Temporal.")) {
            needed.add(MODEL + "temporal.Temporal");
        }
    }

    private void addConnection(Connection.Kind kind) {
        needed.add(ANNOTATIONS
                + switch (kind) {
                    case HAS_ONE -> "HasOne";
                    case HAS_MANY -> "HasMany";
                    case BELONGS_TO -> "BelongsTo";
                });
        if (types.lazy()) {
            needed.addAll(
                    kind == Connection.Kind.HAS_MANY
                            ? List.of(MODEL + "ModelList")
                            : List.of(MODEL + "ModelReference", MODEL + "LoadedModelReferenceImpl"));
        }
    }

    private static List<String> ofAllModels(boolean hasRules) {
        List<String> imports = new ArrayList<>(List.of(
                "",
                "java.util.List",
                "java.util.UUID",
                "java.util.Objects",
                "",
                "androidx.core.util.ObjectsCompat",
                ""));
        if (hasRules) {
            imports.add(MODEL + "AuthStrategy");
        }
        imports.add(MODEL + "Model");
        if (hasRules) {
            imports.add(MODEL + "ModelOperation");
            imports.add(ANNOTATIONS + "AuthRule");
        }
        imports.addAll(List.of(
                ANNOTATIONS + "Index",
                ANNOTATIONS + "ModelConfig",
                ANNOTATIONS + "ModelField",
                MODEL + "query.predicate.QueryField",
                "",
                "static " + MODEL + "query.predicate.QueryField.field",
                ""));
        return imports;
    }

    private static List<String> concatenated(Set<String> needed, List<String> always) {
        List<String> imports = new ArrayList<>(needed);
        imports.addAll(always);
        return imports;
    }
}
