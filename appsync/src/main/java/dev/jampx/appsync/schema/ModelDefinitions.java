package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.naming.ModelOperations;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The types that the operations of one model need, besides the model's own. */
final class ModelDefinitions {

    private final Model model;
    private final ModelNames names;
    private final ModelOperations operations;
    private final boolean isRelated;
    private final ModelFilters filters;
    private final Function<String, List<String>> directives;

    /**
     * The types for {@code model}.
     *
     * @param isRelated whether a {@code hasMany} leads to the model
     * @param enums collects the inputs that filter enums
     * @param directives the directives of the type with a name
     */
    ModelDefinitions(Model model, boolean isRelated, EnumInputs enums, Function<String, List<String>> directives) {
        this.model = model;
        this.names = new ModelNames(model.name());
        this.operations = new ModelOperations(model);
        this.isRelated = isRelated;
        this.filters = new ModelFilters(model, names, enums);
        this.directives = directives;
    }

    /** The connections, filters, conditions and inputs; nothing that no operation or relationship asks for. */
    List<SdlDefinition> all() {
        List<SdlDefinition> definitions = new ArrayList<>();
        if (operations.hasList()) {
            definitions.add(connection(names.connection()));
            definitions.add(filters.filter());
        }
        relatedFilterPlace()
                .filter(place -> names.isSplit() || !operations.hasList())
                .ifPresent(place -> {
                    definitions.add(connection(names.relatedConnection()));
                    definitions.add(filters.relatedFilter(place));
                });
        operations.mutations().forEach(operation -> definitions.add(new ModelInputs(model, names).of(operation)));
        if (!operations.mutations().isEmpty()) {
            definitions.add(filters.condition());
        }
        if (!operations.subscriptions().isEmpty()) {
            definitions.add(filters.subscriptionFilter());
        }
        if (operations.hasList()
                || operations.hasIndexQuery()
                || !operations.mutations().isEmpty()) {
            filters.defineEnumInputs();
        }
        filters.addOwnersToEnumInputs();
        return definitions;
    }

    private Optional<Comparison> relatedFilterPlace() {
        if (operations.hasIndexQuery()) {
            return Optional.of(Comparison.INDEX);
        }
        return isRelated ? Optional.of(Comparison.RELATIONSHIP) : Optional.empty();
    }

    private ObjectType connection(String name) {
        return new ObjectType(
                name,
                directives.apply(name),
                List.of(SdlField.plain("items", "[" + model.name() + "]!"), SdlField.plain("nextToken", "String")));
    }
}
