package dev.jampx.model.resolution;

import dev.jampx.model.ListShape;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.TypeNames;
import dev.jampx.model.resolved.CustomOperation.Result;
import dev.jampx.model.resolved.ValueType;

/**
 * Resolves what an operation was said to return.
 *
 * @param schema where names are looked up
 * @param operation the operation's name
 */
record ResultResolution(SchemaFacts schema, String operation) implements DeclaredField.Visitor<Result> {

    @Override
    public Result scalar(DeclaredField.Scalar scalar) {
        return new Result(new ValueType.Scalar(scalar.type()), scalar.required(), scalar.list());
    }

    @Override
    public Result reference(DeclaredField.Reference reference) {
        FieldResolution field = new FieldResolution(schema, FieldResolution.Direction.OUT, operation, "");
        return new Result(field.referenceType(reference.target()), reference.required(), reference.list());
    }

    @Override
    public Result enumeration(DeclaredEnum enumeration) {
        return new Result(new ValueType.Enumeration(TypeNames.result(operation)), false, ListShape.SINGLE);
    }

    @Override
    public Result customType(DeclaredCustomType customType) {
        return new Result(new ValueType.Custom(TypeNames.result(operation)), false, ListShape.SINGLE);
    }

    @Override
    public Result relationship(DeclaredField.Relationship relationship) {
        throw new IllegalStateException("an operation that returns a relationship: " + operation);
    }
}
