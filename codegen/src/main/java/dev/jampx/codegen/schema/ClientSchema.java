package dev.jampx.codegen.schema;

import dev.jampx.model.resolved.EnumType;
import java.util.List;

/**
 * The types of a definition as clients see them.
 *
 * @param models the models in the order in which Amplify writes them
 * @param customTypes the types without a table, likewise
 * @param enums the enums, likewise
 * @param customIdentifiers whether clients know of keys other than {@code id}
 */
public record ClientSchema(
        List<ClientType> models, List<ClientType> customTypes, List<EnumType> enums, boolean customIdentifiers) {

    public ClientSchema {
        models = List.copyOf(models);
        customTypes = List.copyOf(customTypes);
        enums = List.copyOf(enums);
    }

    /** By what clients see that models have changed: the digest that Amplify makes of them. */
    public String version() {
        return SchemaVersion.of(this);
    }

    /**
     * The same schema for libraries to which a row of another model is one thing: a field that leads to it stands for the fields that hold its
     * key, but for those that are part of the model's own key.
     */
    public ClientSchema withoutReferences() {
        return new ClientSchema(
                models.stream().map(References::hidden).toList(), customTypes, enums, customIdentifiers);
    }
}
