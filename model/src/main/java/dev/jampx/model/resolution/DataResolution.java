package dev.jampx.model.resolution;

import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.facts.SchemaTypes;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.EnumType;
import dev.jampx.model.resolved.InputType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Resolves an API: its models, types and operations, its authorization modes, what functions may do with it. */
final class DataResolution {

    private static final String DEFAULT_NAME = "amplifyData";

    private DataResolution() {}

    static Data of(DeclaredData declared, boolean hasAuth) {
        List<SchemaFacts> schemas = SchemaFacts.of(declared.schemas());
        return new Data(
                declared.name().orElse(DEFAULT_NAME),
                each(schemas, schema -> schema.models().stream().map(model -> ModelResolution.of(schema, model))),
                each(schemas, DataResolution::enums),
                each(schemas, DataResolution::customTypes),
                each(schemas, DataResolution::inputs),
                each(schemas, schema -> schema.operations().stream()
                        .map(new OperationResolution(schema, declared.functions())::resolve)),
                AuthorizationModesResolution.of(declared, hasAuth),
                each(schemas, DataResolution::grants),
                declared.logging());
    }

    private static Stream<EnumType> enums(SchemaFacts schema) {
        return SchemaTypes.of(schema).enums().stream()
                .map(type -> new EnumType(type.name(), type.declared().values()));
    }

    private static Stream<CustomType> customTypes(SchemaFacts schema) {
        return SchemaTypes.of(schema).customTypes().stream()
                .map(type -> new CustomType(
                        type.name(),
                        FieldResolution.all(
                                schema,
                                FieldResolution.Direction.OUT,
                                type.name(),
                                type.declared().fields())));
    }

    private static Stream<InputType> inputs(SchemaFacts schema) {
        return SchemaTypes.of(schema).inputs().stream()
                .map(type -> new InputType(
                        type.name(),
                        FieldResolution.all(
                                schema,
                                FieldResolution.Direction.IN,
                                type.base(),
                                type.declared().fields())));
    }

    private static Stream<Data.Grant> grants(SchemaFacts schema) {
        return schema.declared().grants().stream()
                .map(grant -> new Data.Grant(
                        grant.function().name(),
                        grant.operations().stream().distinct().toList()));
    }

    private static <T> List<T> each(List<SchemaFacts> schemas, Function<SchemaFacts, Stream<T>> part) {
        return schemas.stream().flatMap(part).toList();
    }
}
