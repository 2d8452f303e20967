package dev.jampx.model.resolution;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.TypeNames;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.ValueType;
import java.util.List;

/**
 * Resolves a field that holds a value: of a model, a custom type or an input, or an argument.
 *
 * @param schema where names are looked up
 * @param direction which way the value goes, which decides the form of custom types
 * @param owner the name of what has the field, with which the names of the types inside it begin
 * @param name the field's name
 */
record FieldResolution(SchemaFacts schema, Direction direction, String owner, String name)
        implements DeclaredField.Visitor<Field> {

    /** Which way a value goes. */
    enum Direction {
        /** From the API to a caller, as an object. */
        OUT,
        /** From a caller to the API, as an input. */
        IN
    }

    /** The fields of the custom type or input called {@code owner}. */
    static List<Field> all(SchemaFacts schema, Direction direction, String owner, List<DeclaredField> fields) {
        return fields.stream()
                .map(field -> field.type().accept(new FieldResolution(schema, direction, owner, field.name())))
                .toList();
    }

    @Override
    public Field scalar(DeclaredField.Scalar scalar) {
        return field(new ValueType.Scalar(scalar.type()), scalar.required(), scalar.list());
    }

    @Override
    public Field reference(DeclaredField.Reference reference) {
        return field(referenceType(reference.target()), reference.required(), reference.list());
    }

    ValueType referenceType(String target) {
        if (schema.model(target).isPresent()) {
            return new ValueType.OfModel(target);
        }
        return schema.enumeration(target).isPresent() ? new ValueType.Enumeration(target) : object(target);
    }

    @Override
    public Field enumeration(DeclaredEnum enumeration) {
        return field(new ValueType.Enumeration(TypeNames.anonymous(owner, name)), false, ListShape.SINGLE);
    }

    @Override
    public Field customType(DeclaredCustomType customType) {
        return field(object(TypeNames.anonymous(owner, name)), false, ListShape.SINGLE);
    }

    @Override
    public Field relationship(DeclaredField.Relationship relationship) {
        throw new IllegalStateException("a relationship outside a model: " + owner + "." + name);
    }

    private ValueType object(String type) {
        return direction == Direction.OUT ? new ValueType.Custom(type) : new ValueType.Input(TypeNames.input(type));
    }

    private Field field(ValueType type, boolean required, ListShape list) {
        return new Field(name, type, required, list, Field.Origin.DECLARED);
    }
}
