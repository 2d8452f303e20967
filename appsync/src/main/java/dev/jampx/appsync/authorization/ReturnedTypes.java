package dev.jampx.appsync.authorization;

import static dev.jampx.model.naming.Words.upperFirst;

import dev.jampx.model.AuthRule;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The custom types that custom operations return: whoever may call the operation may read the type and all types inside it. */
final class ReturnedTypes {

    private final Map<String, CustomType> types;

    ReturnedTypes(Data data) {
        this.types = data.customTypes().stream().collect(Collectors.toMap(CustomType::name, Function.identity()));
    }

    /** The rules of the operations that lead to each type, by the type's name. */
    Map<String, List<AuthRule>> rules(List<CustomOperation> operations) {
        Map<String, List<AuthRule>> rules = new LinkedHashMap<>();
        for (CustomOperation operation : operations) {
            if (operation.result().type() instanceof ValueType.Custom custom
                    && !isAnonymousTypeOfSource(operation, custom)) {
                reachable(custom.name()).forEach(type -> rules.computeIfAbsent(type, unseen -> new ArrayList<>())
                        .addAll(operation.rules()));
            }
        }
        return rules;
    }

    private Set<String> reachable(String type) {
        Set<String> reached = new LinkedHashSet<>();
        reach(type, reached);
        return reached;
    }

    private void reach(String type, Set<String> reached) {
        if (reached.add(type)) {
            nested(types.get(type)).forEach(inner -> reach(inner, reached));
        }
    }

    /** The names of the custom types that fields of {@code type} have. */
    static List<String> nested(CustomType type) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof ValueType.Custom)
                .map(field -> field.type().graphqlName())
                .toList();
    }

    // A subscription adds its rules to a type that its mutation refers to, not to one that is written inside the
    // mutation.
    private static boolean isAnonymousTypeOfSource(CustomOperation operation, ValueType.Custom type) {
        return operation.kind() == OperationKind.SUBSCRIPTION
                && operation.sources().stream()
                        .anyMatch(source -> type.name().equals(upperFirst(source) + "ReturnType"));
    }
}
