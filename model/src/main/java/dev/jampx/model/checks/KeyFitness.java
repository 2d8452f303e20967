package dev.jampx.model.checks;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import java.util.Optional;

/** Whether DynamoDB can use a field in a key, and if not, why not. */
public final class KeyFitness implements DeclaredField.Visitor<Optional<String>> {

    private final boolean takesEnums;

    private KeyFitness(boolean takesEnums) {
        this.takesEnums = takesEnums;
    }

    /**
     * What keeps {@code field} out of the key of an index, as the rest of a sentence that begins with the field; empty if nothing does. Where
     * references lead is not looked at.
     */
    public static Optional<String> defectInIndex(DeclaredField field) {
        return field.type().accept(new KeyFitness(true));
    }

    /** The same for identifiers and for the reference fields that hold them, where Amplify takes no enums. */
    public static Optional<String> defectInIdentifier(DeclaredField field) {
        return field.type().accept(new KeyFitness(false));
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
        if (reference.list() != ListShape.SINGLE) {
            return Optional.of("is a list");
        }
        return takesEnums ? Optional.empty() : Optional.of("is a reference");
    }

    @Override
    public Optional<String> enumeration(DeclaredEnum enumeration) {
        return takesEnums ? Optional.empty() : Optional.of("is an enum");
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
