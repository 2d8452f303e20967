package dev.jampx.model.facts;

import dev.jampx.model.ListShape;
import dev.jampx.model.OperationKind;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the schemas of an API define, looked up by name: combined schemas refer to each other. Where a name was given twice, the first
 * definition has it.
 */
final class Definitions {

    private final Map<String, DeclaredDefinition> byName;
    private final Map<String, ModelFacts> modelsByName;
    private final Map<String, List<Link>> linksByTarget;

    private Definitions(Map<String, DeclaredDefinition> byName, Map<String, ModelFacts> modelsByName) {
        this.byName = byName;
        this.modelsByName = modelsByName;
        this.linksByTarget =
                modelsByName.values().stream().flatMap(ModelFacts::links).collect(Collectors.groupingBy(Link::target));
    }

    static Definitions of(Collection<DeclaredSchema> schemas) {
        Map<String, DeclaredDefinition> byName = new LinkedHashMap<>();
        Map<String, ModelFacts> models = new LinkedHashMap<>();
        for (DeclaredSchema schema : schemas) {
            for (DeclaredSchema.Entry entry : entries(schema)) {
                if (byName.putIfAbsent(entry.name(), entry.definition()) == null
                        && entry.definition() instanceof DeclaredModel model) {
                    models.put(entry.name(), ModelFacts.of(entry.name(), model, entry.site()));
                }
            }
        }
        return new Definitions(byName, models);
    }

    /** What {@code schema} defines, with the type of the answer to asynchronous operations, which Amplify adds at the end. */
    static List<DeclaredSchema.Entry> entries(DeclaredSchema schema) {
        List<DeclaredSchema.Entry> entries = new ArrayList<>(schema.entries());
        schema.entries().stream()
                .filter(entry -> entry.definition() instanceof DeclaredOperation operation
                        && OperationFacts.isAsync(operation)
                        && operation.kind() != OperationKind.SUBSCRIPTION)
                .findFirst()
                .ifPresent(entry -> entries.add(eventInvocationResponse(entry.site())));
        return Collections.unmodifiableList(entries);
    }

    private static DeclaredSchema.Entry eventInvocationResponse(SourceLocation site) {
        DeclaredField success = new DeclaredField(
                "success",
                new DeclaredField.Scalar(
                        ScalarType.BOOLEAN, true, ListShape.SINGLE, Optional.empty(), List.of(), List.of()),
                site);
        return new DeclaredSchema.Entry(
                OperationFacts.EVENT_INVOCATION_RESPONSE, new DeclaredCustomType(List.of(success), site), site);
    }

    Optional<DeclaredDefinition> definition(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    Collection<ModelFacts> models() {
        return modelsByName.values();
    }

    Optional<ModelFacts> model(String name) {
        return Optional.ofNullable(modelsByName.get(name));
    }

    Stream<Link> leadingTo(String model) {
        return linksByTarget.getOrDefault(model, List.of()).stream();
    }
}
