package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.schema.SdlDefinition.EnumType;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the SDL of an API: what Amplify's toolchain makes of the same definition, ordered for reading. */
public final class SchemaCompiler {

    private final Data data;
    private final ApiAccess access;
    private final KeyConditions keyConditions = new KeyConditions();
    private final EnumInputs enumInputs = new EnumInputs();

    private SchemaCompiler(Data data) {
        this.data = data;
        this.access = ApiAccess.of(data);
    }

    /** The SDL of {@code data}. */
    public static String sdl(Data data) {
        return new SchemaCompiler(data)
                .definitions().stream()
                        .map(definition -> definition.print() + "\n")
                        .collect(Collectors.joining("\n"));
    }

    /** Where two definitions have one name, the first in the order declared, common, made is the one, as in Amplify. */
    private Collection<SdlDefinition> definitions() {
        List<SdlDefinition> declared = declared();
        List<SdlDefinition> common = CommonTypes.definitions();
        Set<String> taken = Stream.concat(declared.stream(), common.stream())
                .map(SdlDefinition::name)
                .collect(Collectors.toSet());
        Map<String, SdlDefinition> definitions = new LinkedHashMap<>();
        declared.forEach(definition -> definitions.put(definition.name(), definition));
        made().stream()
                .filter(definition -> !taken.contains(definition.name()))
                .forEach(definition -> definitions.putIfAbsent(definition.name(), definition));
        common.forEach(definition -> definitions.putIfAbsent(definition.name(), definition));
        return definitions.values();
    }

    private List<SdlDefinition> declared() {
        List<SdlDefinition> definitions = new ArrayList<>();
        data.models().forEach(model -> definitions.add(ModelObjectType.of(model, access)));
        data.customTypes().forEach(type -> definitions.add(customType(type)));
        data.enums().forEach(type -> definitions.add(new EnumType(type.name(), type.values())));
        definitions.addAll(roots());
        data.inputs().forEach(input -> definitions.add(InputType.of(input.name(), input.fields())));
        return definitions;
    }

    private List<SdlDefinition> made() {
        List<SdlDefinition> ofModels = modelDefinitions();
        data.models().forEach(keyConditions::define);
        return Stream.of(CustomTypeInputs.of(data), ofModels, keyConditions.definitions())
                .flatMap(List::stream)
                .toList();
    }

    private ObjectType customType(CustomType type) {
        return new ObjectType(
                type.name(),
                access.directivesOfType(type.name()),
                type.fields().stream()
                        .map(field -> SdlField.plain(field.name(), TypeReferences.output(field)))
                        .toList());
    }

    /** The root types that have fields; GraphQL knows no types without. */
    private List<ObjectType> roots() {
        return Stream.of(
                        root(OperationKind.QUERY, RootFields::queries, RootFields::indexQueries),
                        root(OperationKind.MUTATION, RootFields::mutations, ofModel -> List.of()),
                        root(OperationKind.SUBSCRIPTION, RootFields::subscriptions, ofModel -> List.of()))
                .filter(root -> !root.fields().isEmpty())
                .toList();
    }

    private ObjectType root(
            OperationKind kind,
            Function<RootFields, List<SdlField>> fields,
            Function<RootFields, List<SdlField>> indexQueries) {
        RootFieldOrder order = new RootFieldOrder();
        for (Model model : data.models()) {
            RootFields ofModel = new RootFields(model, access, keyConditions);
            order.addModel(fields.apply(ofModel), indexQueries.apply(ofModel));
        }
        for (CustomOperation operation : data.operations()) {
            if (operation.kind() == kind) {
                order.addOperation(CustomOperationFields.of(operation, access), access.givesDirectivesTo(operation));
            }
        }
        return new ObjectType(kind.rootType(), access.directivesOfType(kind.rootType()), order.fields());
    }

    /** The types that each model needs, after the inputs of the enums it holds. */
    private List<SdlDefinition> modelDefinitions() {
        Set<String> related = hasManyTargets();
        List<SdlDefinition> definitions = new ArrayList<>();
        for (Model model : data.models()) {
            List<SdlDefinition> own = new ModelDefinitions(
                            model, related.contains(model.name()), enumInputs, access::directivesOfType)
                    .all();
            definitions.addAll(enumInputs.definitions());
            definitions.addAll(own);
        }
        return definitions;
    }

    private Set<String> hasManyTargets() {
        return data.models().stream()
                .flatMap(model -> model.relationships().stream())
                .filter(Relationship.HasMany.class::isInstance)
                .map(Relationship::target)
                .collect(Collectors.toSet());
    }
}
