package dev.jampx.codegen.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The fields that hold the keys of other models' rows. */
final class References {

    private References() {}

    /** {@code model} without those for which a field that leads to a row stands. */
    static ClientType hidden(ClientType model) {
        Set<String> hidden = new HashSet<>();
        model.fields().stream()
                .filter(field -> field.is(Connection.Kind.BELONGS_TO))
                .flatMap(field -> field.connection().stream())
                .map(Connection::references)
                .filter(references -> !references.get(0).equals(MemberOrder.IDENTIFIER))
                .forEach(hidden::addAll);
        model.identifier().ifPresent(identifier -> hidden.removeAll(names(identifier.fields())));
        return model.without(hidden);
    }

    private static List<String> names(List<ClientField> fields) {
        return fields.stream().map(ClientField::name).toList();
    }
}
