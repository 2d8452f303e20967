package dev.jampx.model.checks;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import java.util.Optional;

/** Whether DynamoDB can use a field in a key, and if not, why not. */
final class KeyFitness implements DeclaredField.Visitor<Optional<String>> {

    private KeyFitness() {}

    /** What keeps {@code field} out of a key, as the rest of a sentence that begins with the field; empty if nothing does. */
    static Optional<String> defect(DeclaredField field) {
        return field.type().accept(new KeyFitness());
    }

    @Override
    public Optional<String> scalar(DeclaredField.Scalar scalar) {
        if (scalar.list() != ListShape.SINGLE) {
            return Optional.of("is a list");
        }
        return scalar.type().keyType() == ScalarType.KeyType.NONE
                ? Optional.of("is a " + scalar.type().graphqlName())
                : Optional.empty();
    }

    @Override
    public Optional<String> reference(DeclaredField.Reference reference) {
        return reference.list() == ListShape.SINGLE ? Optional.empty() : Optional.of("is a list");
    }

    @Override
    public Optional<String> enumeration(DeclaredEnum enumeration) {
        return Optional.empty();
    }

    @Override
    public Optional<String> customType(DeclaredCustomType customType) {
        return Optional.of("is an object");
    }

    @Override
    public Optional<String> relationship(DeclaredField.Relationship relationship) {
        return Optional.of("is a relationship (" + relationship.kind().term() + ")");
    }
}
