package dev.jampx.model.checks.value;

import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.stream.Stream;

/** Finds the values that a schema describes besides the fields of models: those inside custom types, arguments and results. */
public final class ValuePlaces implements DeclaredDefinition.Visitor<Stream<ValuePlaces.Place>> {

    private static final ValuePlaces OUTSIDE_MODELS = new ValuePlaces();

    private ValuePlaces() {}

    static Stream<Place> outsideModels(DeclaredSchema schema) {
        return schema.entries().stream().flatMap(entry -> entry.definition().accept(OUTSIDE_MODELS));
    }

    @Override
    public Stream<Place> model(DeclaredModel model) {
        return model.fields().stream()
                .filter(field -> field.type() instanceof DeclaredCustomType)
                .flatMap(field -> customType((DeclaredCustomType) field.type()));
    }

    @Override
    public Stream<Place> customType(DeclaredCustomType customType) {
        return of("A field of a custom type", customType.fields());
    }

    @Override
    public Stream<Place> enumeration(DeclaredEnum enumeration) {
        return Stream.empty();
    }

    @Override
    public Stream<Place> operation(DeclaredOperation operation) {
        return Stream.concat(
                of("An argument", operation.arguments()),
                operation.returns().stream().flatMap(type -> of("The result of an operation", type, operation.site())));
    }

    private static Stream<Place> of(String what, List<DeclaredField> fields) {
        return fields.stream().flatMap(field -> of(what, field.type(), field.site()));
    }

    private static Stream<Place> of(String what, DeclaredField.Type type, SourceLocation site) {
        if (type instanceof DeclaredCustomType nested) {
            return OUTSIDE_MODELS.customType(nested);
        }
        return type instanceof DeclaredField.Scalar scalar ? Stream.of(new Place(what, scalar, site)) : Stream.empty();
    }

    /** A value, and what it is in the sentence "... cannot have a default value". */
    record Place(String what, DeclaredField.Scalar scalar, SourceLocation site) {}
}
