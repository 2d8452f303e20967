package dev.jampx.codegen.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What tells a model's rows apart.
 *
 * @param kind who gives it its values
 * @param fields the fields that make it up, the partition key's first
 */
public record ClientIdentifier(Kind kind, List<ClientField> fields) {

    public ClientIdentifier {
        fields = List.copyOf(fields);
    }

    /** Who gives an identifier its values. */
    public enum Kind {
        /** The client's library; nobody declared the field. */
        MANAGED,
        /** The client's library unless a value is given. */
        OPTIONALLY_MANAGED,
        /** Whoever makes the row. */
        CUSTOM
    }

    /** Whether whoever makes a row must give it. */
    public boolean isCustom() {
        return kind == Kind.CUSTOM;
    }

    /** Whether several fields make it up. */
    public boolean isComposite() {
        return fields.size() > 1;
    }

    /** The field of the partition key. */
    public ClientField partitionKey() {
        return fields.get(0);
    }

    /** The names of its fields, joined by {@code separator}. */
    public String names(String separator) {
        return fields.stream().map(ClientField::name).collect(Collectors.joining(separator));
    }
}
