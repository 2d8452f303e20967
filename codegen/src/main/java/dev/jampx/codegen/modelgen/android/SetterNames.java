package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.modelgen.UnwritableModelsException;
import dev.jampx.codegen.modelgen.UnwritableName;
import dev.jampx.codegen.naming.WordCase;
import dev.jampx.codegen.schema.ClientField;
import dev.jampx.codegen.schema.ClientSchema;
import dev.jampx.codegen.schema.ClientType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of the methods by which builders take values: of two fields that differ only in their spelling they are the same. */
final class SetterNames {

    private SetterNames() {}

    static void check(ClientSchema schema) {
        List<UnwritableName> names = Stream.concat(schema.models().stream(), schema.customTypes().stream())
                .flatMap(type -> taken(type).stream())
                .toList();
        if (!names.isEmpty()) {
            throw new UnwritableModelsException(names);
        }
    }

    private static List<UnwritableName> taken(ClientType type) {
        Map<String, String> fields = new HashMap<>();
        List<UnwritableName> taken = new ArrayList<>();
        for (ClientField field : type.fields()) {
            String setter = WordCase.camel(field.name());
            String first = fields.putIfAbsent(setter, field.name());
            if (first != null) {
                taken.add(new UnwritableName(
                        type.name(),
                        field.name(),
                        "The fields " + first + " and " + field.name() + " of " + type.name()
                                + " would both be set by a method called " + setter + "."));
            }
        }
        return taken;
    }
}
