package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientIdentifier;
import dev.jampx.codegen.schema.ClientType;
import java.util.List;
import java.util.stream.Collectors;

/** The getters by which models say which row they are. */
final class IdentifierGetters {

    private static final String DEPRECATION =
            "Deprecated('[getId] is being deprecated in favor of custom primary key feature."
                    + " Use getter [modelIdentifier] to get model identifier.')";

    private IdentifierGetters() {}

    static List<DartMethod> of(ClientType model) {
        return model.identifier()
                .map(identifier -> List.of(ofOldVersions(identifier), ofNewVersions(model, identifier)))
                .orElseGet(() ->
                        List.of(DartMethod.block("String getId()", "return id;").override()));
    }

    private static DartMethod ofOldVersions(ClientIdentifier identifier) {
        String id = DartTypes.isIdentifier(identifier.partitionKey()) ? "id" : "modelIdentifier.serializeAsString()";
        return DartMethod.of("String getId()", " => " + id + ";").override().annotated(DEPRECATION);
    }

    private static DartMethod ofNewVersions(ClientType model, ClientIdentifier identifier) {
        String name = IdentifierClass.name(model);
        String make = identifier.fields().stream()
                .map(IdentifierGetters::argument)
                .collect(Collectors.joining(",\n", "  return " + name + "(\n", "\n  );"));
        boolean alwaysThere = !identifier.isComposite() && DartTypes.isIdentifier(identifier.partitionKey());
        return DartMethod.block(name + " get modelIdentifier", alwaysThere ? make : MissingValue.caught(make));
    }

    private static String argument(ClientField field) {
        return "    " + field.name() + ": " + DartTypes.member(field) + (DartTypes.isIdentifier(field) ? "" : "!");
    }
}
