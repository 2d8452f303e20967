package dev.jampx.model.checks.schema;

import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.TypeNames;
import dev.jampx.model.naming.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the types of an API that are no models. */
public final class ApiTypes {

    private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

    private static final List<ModelOperation> WRITING = ModelOperation.MUTATIONS.single();

    private static final List<String> FILTERED = List.of("String", "Int", "Float", "Boolean", "ID");

    /** Types that an API has whatever its models are. */
    public static final Set<String> OF_EVERY_API = Stream.of(
                    ROOTS.stream(),
                    Arrays.stream(ScalarType.values()).map(ScalarType::graphqlName),
                    FILTERED.stream().map(scalar -> "Model" + scalar + "Input"),
                    FILTERED.stream().map(scalar -> "ModelSubscription" + scalar + "Input"),
                    FILTERED.stream().map(scalar -> "Model" + scalar + "KeyConditionInput"),
                    Stream.of(
                            "AmplifyAIConversationTurnErrorInput",
                            "ModelAttributeTypes",
                            "ModelSizeInput",
                            "ModelSortDirection"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    /** Types of the directives in which Amplify hands its toolchain a definition; it refuses others of these names. */
    public static final Set<String> OF_DIRECTIVES = Set.of(
            "AMPLIFY",
            "AuthProvider",
            "AuthRule",
            "AuthStrategy",
            "BigInt",
            "Double",
            "GenerationInferenceConfiguration",
            "HttpHeader",
            "HttpMethod",
            "ModelMutationMap",
            "ModelOperation",
            "ModelQueryMap",
            "ModelSubscriptionLevel",
            "ModelSubscriptionMap",
            "PredictionsActions",
            "ProjectionInput",
            "ProjectionType",
            "SearchableQueryMap",
            "TimestampConfiguration",
            "ValidationType");

    private ApiTypes() {}

    /** Types that an API has because of {@code model}; some keep the model's first letter as it is. */
    public static Set<String> of(SchemaFacts schema, ModelFacts model) {
        Set<ModelOperation> operations = ModelOperations.of(model.declared());
        String upper = Words.upperFirst(model.name());
        Set<String> types = new HashSet<>();
        WRITING.stream().filter(operations::contains).forEach(operation -> {
            types.add(Words.upperFirst(operation.term()) + upper + "Input");
            types.addAll(both(model, "ConditionInput"));
        });
        if (isListed(schema, model, operations)) {
            types.addAll(both(model, "Connection"));
            types.addAll(both(model, "FilterInput"));
        }
        if (operations.stream().anyMatch(ModelOperation.SUBSCRIPTIONS.single()::contains)) {
            types.add("ModelSubscription" + upper + "FilterInput");
        }
        if (!types.isEmpty()) {
            model.members().forEach(field -> types.addAll(ofEnum(schema, model, field)));
        }
        return types;
    }

    private static List<String> both(ModelFacts model, String suffix) {
        return List.of("Model" + Words.upperFirst(model.name()) + suffix, "Model" + model.name() + suffix);
    }

    /** Whether some field of the API gives a list of rows of {@code model}. */
    private static boolean isListed(SchemaFacts schema, ModelFacts model, Set<ModelOperation> operations) {
        return operations.contains(ModelOperation.LIST)
                || model.declared().secondaryIndexes().stream()
                        .anyMatch(index -> model.queryField(index).isPresent())
                || schema.linksInto(model).anyMatch(link -> link.kind() == DeclaredField.Relationship.Kind.HAS_MANY);
    }

    /** The condition on an enum. */
    private static Set<String> ofEnum(SchemaFacts schema, ModelFacts model, DeclaredField field) {
        if (field.type() instanceof DeclaredEnum) {
            return Set.of("Model" + TypeNames.anonymous(model.name(), field.name()) + "Input");
        }
        if (field.type() instanceof DeclaredField.Reference reference
                && schema.enumeration(reference.target()).isPresent()) {
            String list = reference.list() == ListShape.SINGLE ? "" : "List";
            return Set.of("Model" + reference.target() + list + "Input");
        }
        return Set.of();
    }
}
