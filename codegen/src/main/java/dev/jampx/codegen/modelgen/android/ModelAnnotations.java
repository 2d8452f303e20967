package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientKey;
import dev.jampx.codegen.schema.ClientType;
import dev.jampx.codegen.schema.Connection;
import dev.jampx.model.naming.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What annotations say of models and their fields. */
record ModelAnnotations(ModelOptions options) {

    /** The annotations of the class, a line each. */
    String ofModel(ClientType model) {
        StringBuilder lines = new StringBuilder("@SuppressWarnings(\"all\")\n");
        lines.append('@').append(config(model)).append('\n');
        model.keys().forEach(key -> lines.append('@').append(index(key)).append('\n'));
        return lines.toString();
    }

    private String config(ClientType model) {
        List<String> arguments = new ArrayList<>();
        arguments.add("pluralName = \"" + Plural.of(model.name()) + "\"");
        if (options.respectPrimaryKeyAttributesOnConnectionField()) {
            arguments.add("type = Model.Type.USER");
            arguments.add("version = 1");
        }
        RuleAnnotations.of(model.rules()).ifPresent(rules -> arguments.add("authRules = " + rules));
        if (options.generateModelsForLazyLoadAndCustomSelectionSet()) {
            arguments.add("hasLazySupport = true");
        }
        return "ModelConfig(" + String.join(", ", arguments) + ")";
    }

    private static String index(ClientKey key) {
        // The library knows the primary key by this name, which Amplify's generator gave it by chance.
        return "Index(name = \"" + key.name().orElse("undefined") + "\", fields = "
                + key.fields().stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(",", "{", "}"))
                + ")";
    }

    /** The annotations of a field, before its type. */
    String ofField(ClientField field, boolean required) {
        List<String> arguments = new ArrayList<>();
        arguments.add("targetType=\"" + field.typeName() + "\"");
        if (required) {
            arguments.add("isRequired = true");
        }
        RuleAnnotations.of(field.rules()).ifPresent(rules -> arguments.add("authRules = " + rules));
        if (field.readOnly()) {
            arguments.add("isReadOnly = true");
        }
        return "@ModelField(" + String.join(", ", arguments) + ")"
                + field.connection().map(this::connection).orElse("");
    }

    private String connection(Connection connection) {
        String target = "type = " + connection.target() + ".class)";
        return switch (connection.kind()) {
            case HAS_ONE -> " @HasOne(associatedWith = \"" + connection.counterpart() + "\", " + target;
            case HAS_MANY -> " @HasMany(associatedWith = \"" + connection.counterpart() + "\", " + target;
            case BELONGS_TO ->
                " @BelongsTo(targetName = \"" + connection.references().get(0) + "\", " + targetNames(connection)
                        + target;
        };
    }

    private String targetNames(Connection connection) {
        return options.respectPrimaryKeyAttributesOnConnectionField()
                ? connection.references().stream()
                        .map(name -> "\"" + name + "\"")
                        .collect(Collectors.joining(", ", "targetNames = {", "}, "))
                : "";
    }
}
