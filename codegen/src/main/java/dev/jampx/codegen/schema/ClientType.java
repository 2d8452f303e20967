package dev.jampx.codegen.schema;

import dev.jampx.model.AuthRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A model or a custom type as clients see it.
 *
 * @param name its name
 * @param fields its fields in the order in which clients have them
 * @param identifier what tells a model's rows apart, if clients are to know; a custom type has none
 * @param keys the keys that the model declares
 * @param rules who may use the model
 */
public record ClientType(
        String name,
        List<ClientField> fields,
        Optional<ClientIdentifier> identifier,
        List<ClientKey> keys,
        List<AuthRule> rules) {

    public ClientType {
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
        rules = List.copyOf(rules);
    }

    /** A type without a table. */
    static ClientType custom(String name, List<ClientField> fields) {
        return new ClientType(name, fields, Optional.empty(), List.of(), List.of());
    }

    /** The fields that clients may give values. */
    public List<ClientField> writableFields() {
        return fields.stream().filter(field -> !field.readOnly()).toList();
    }

    /** The fields that the API alone sets. */
    public List<ClientField> readOnlyFields() {
        return fields.stream().filter(ClientField::readOnly).toList();
    }

    /** The same type without the fields called {@code names}. */
    ClientType without(Set<String> names) {
        return new ClientType(
                name,
                fields.stream().filter(field -> !names.contains(field.name())).toList(),
                identifier,
                keys,
                rules);
    }
}
