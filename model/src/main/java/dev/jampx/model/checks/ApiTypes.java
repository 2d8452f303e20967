package dev.jampx.model.checks;

import dev.jampx.model.ScalarType;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.naming.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the types of an API that are no models. */
final class ApiTypes {

    private static final List<String> ROOTS = List.of("Query", "Mutation", "Subscription");

    private static final List<String> FILTERED = List.of("String", "Int", "Float", "Boolean", "ID");

    /** Types that an API has whatever its models are. */
    static final Set<String> OF_EVERY_API = Stream.of(
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

    private ApiTypes() {}

    /** Types that an API has because of {@code model}; some keep the model's first letter as it is. */
    static Set<String> of(ModelFacts model) {
        String upper = Words.upperFirst(model.name());
        return Stream.of(
                        Stream.of("Create", "Update", "Delete").map(operation -> operation + upper + "Input"),
                        Stream.of(upper, model.name())
                                .flatMap(name -> Stream.of("Connection", "FilterInput", "ConditionInput")
                                        .map(suffix -> "Model" + name + suffix)),
                        Stream.of("ModelSubscription" + upper + "FilterInput"))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }
}
