package dev.jampx.appsync.schema;

import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.schema.SdlDefinition.EnumType;
import dev.jampx.appsync.schema.SdlDefinition.InputType;
import dev.jampx.appsync.schema.SdlDefinition.ObjectType;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Relationship;
import java.util.ArrayList;
import java.util.List;
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

    private List<SdlDefinition> definitions() {
        List<SdlDefinition> definitions = new ArrayList<>();
        data.models().forEach(model -> definitions.add(ModelObjectType.of(model, access)));
        data.customTypes().forEach(type -> definitions.add(customType(type)));
        data.enums().forEach(type -> definitions.add(new EnumType(type.name(), type.values())));
        definitions.addAll(roots());
        data.inputs().forEach(input -> definitions.add(InputType.of(input.name(), input.fields())));
        definitions.addAll(CustomTypeInputs.of(data));
        definitions.addAll(modelDefinitions());
        definitions.addAll(enumInputs.definitions());
        data.models().forEach(keyConditions::define);
        definitions.addAll(keyConditions.definitions());
        definitions.addAll(CommonTypes.definitions());
        return definitions;
    }

    private ObjectType customType(CustomType type) {
        return new ObjectType(
                type.name(),
                access.directivesOfType(type.name()),
                type.fields().stream()
                        .map(field -> new SdlField(
                                field.name(),
                                List.of(),
                                TypeReferences.output(field),
                                access.directivesOfCustomTypeField(field)))
                        .toList());
    }

    /** The root types that have fields; GraphQL knows no types without. */
    private List<ObjectType> roots() {
        return Stream.of(
                        root(OperationKind.QUERY, RootFields::queries),
                        root(OperationKind.MUTATION, RootFields::mutations),
                        root(OperationKind.SUBSCRIPTION, RootFields::subscriptions))
                .filter(root -> !root.fields().isEmpty())
                .toList();
    }

    private ObjectType root(OperationKind kind, Function<RootFields, List<SdlField>> fields) {
        return new ObjectType(
                kind.rootType(),
                access.directivesOfType(kind.rootType()),
                Stream.concat(
                                data.models().stream()
                                        .map(model -> new RootFields(model, access, keyConditions))
                                        .flatMap(rootFields -> fields.apply(rootFields).stream()),
                                CustomOperationFields.of(kind, data, access).stream())
                        .toList());
    }

    private List<SdlDefinition> modelDefinitions() {
        Set<String> related = hasManyTargets();
        return data.models().stream()
                .map(model -> new ModelDefinitions(
                        model, related.contains(model.name()), enumInputs, access::directivesOfType))
                .flatMap(definitions -> definitions.all().stream())
                .toList();
    }

    private Set<String> hasManyTargets() {
        return data.models().stream()
                .flatMap(model -> model.relationships().stream())
                .filter(Relationship.HasMany.class::isInstance)
                .map(Relationship::target)
                .collect(Collectors.toSet());
    }
}
