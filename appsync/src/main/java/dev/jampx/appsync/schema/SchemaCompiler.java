package dev.jampx.appsync.schema;

import dev.jampx.appsync.naming.ModelNames;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the SDL of an API: what Amplify's toolchain makes of the same definition, ordered for reading. */
public final class SchemaCompiler {

    private final Data data;
    private final KeyConditions keyConditions = new KeyConditions();

    private SchemaCompiler(Data data) {
        this.data = data;
    }

    /** The SDL of {@code data}. */
    public static String sdl(Data data) {
        return new SchemaCompiler(data)
                .definitions().stream()
                        .map(definition -> definition.print() + "\n")
                        .collect(Collectors.joining("\n"));
    }

    private List<SdlDefinition> definitions() {
        List<SdlDefinition> definitions = new ArrayList<>();
        data.models().forEach(model -> definitions.add(ModelObjectType.of(model, directives(model))));
        definitions.add(root("Query", RootFields::queries));
        definitions.add(root("Mutation", RootFields::mutations));
        definitions.add(root("Subscription", RootFields::subscriptions));
        data.models().forEach(model -> definitions.addAll(modelDefinitions(model)));
        definitions.addAll(keyConditions.definitions());
        definitions.addAll(CommonTypes.definitions());
        return definitions;
    }

    private ObjectType root(String name, Function<RootFields, List<SdlField>> fields) {
        return new ObjectType(
                name,
                List.of(),
                data.models().stream()
                        .map(model ->
                                new RootFields(model, new ModelNames(model.name()), directives(model), keyConditions))
                        .flatMap(rootFields -> fields.apply(rootFields).stream())
                        .toList());
    }

    private List<SdlDefinition> modelDefinitions(Model model) {
        ModelNames modelNames = new ModelNames(model.name());
        ModelInputs inputs = new ModelInputs(model, modelNames);
        List<SdlDefinition> definitions = new ArrayList<>();
        definitions.add(connection(modelNames.connection(), model));
        if (modelNames.isSplit() && isReadThroughAnIndex(model)) {
            definitions.add(connection(modelNames.relatedConnection(), model));
            definitions.add(inputs.relatedFilter());
        }
        definitions.add(inputs.filter());
        definitions.add(inputs.create());
        definitions.add(inputs.update());
        definitions.add(inputs.delete());
        definitions.add(inputs.condition());
        definitions.add(inputs.subscriptionFilter());
        return definitions;
    }

    private ObjectType connection(String name, Model model) {
        return new ObjectType(
                name,
                directives(model),
                List.of(SdlField.plain("items", "[" + model.name() + "]!"), SdlField.plain("nextToken", "String")));
    }

    private boolean isReadThroughAnIndex(Model model) {
        return !model.secondaryIndexes().isEmpty() || hasManyTargets().contains(model.name());
    }

    private Set<String> hasManyTargets() {
        return data.models().stream()
                .flatMap(model -> model.relationships().stream())
                .filter(Relationship.HasMany.class::isInstance)
                .map(Relationship::target)
                .collect(Collectors.toSet());
    }

    private List<String> directives(Model model) {
        return AuthorizationDirectives.of(model, data);
    }
}
