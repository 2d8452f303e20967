package dev.jampx.model.declared;

import dev.jampx.model.AuthRule;
import dev.jampx.model.DefaultValue;
import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A field of a model or a custom type, or an argument of an operation.
 *
 * @param name the field's name
 * @param type what it holds
 * @param site where {@code .field(...)} or {@code .argument(...)} was called
 */
public record DeclaredField(String name, Type type, SourceLocation site) {

    /** What a field holds. */
    public sealed interface Type permits Scalar, Reference, Relationship, DeclaredEnum, DeclaredCustomType {

        /** Calls the method of {@code visitor} that fits. */
        <R> R accept(Visitor<R> visitor);
    }

    /** One case per kind of field; a new kind breaks the compile of everything that forgets it. */
    public interface Visitor<R> {

        R scalar(Scalar scalar);

        R reference(Reference reference);

        R enumeration(DeclaredEnum enumeration);

        R customType(DeclaredCustomType customType);

        R relationship(Relationship relationship);
    }

    /**
     * A value or a list of values.
     *
     * @param type the scalar
     * @param required whether a value, or an element of the list, must be there
     * @param list whether it is a list
     * @param defaultValue what a new row gets when nobody gives a value
     * @param validation the conditions every value must meet, in the order written
     * @param rules who may use the field; when there are any, the model's do not hold for it
     */
    public record Scalar(
            ScalarType type,
            boolean required,
            ListShape list,
            Optional<DefaultValue> defaultValue,
            List<ValidationRule> validation,
            List<AuthRule> rules)
            implements Type {

        public Scalar {
            validation = List.copyOf(validation);
            rules = List.copyOf(rules);
        }

        /** A value of which nothing else was said. */
        public static Scalar of(ScalarType type) {
            return new Scalar(type, false, ListShape.SINGLE, Optional.empty(), List.of(), List.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * Something of the schema, by its name: {@code a.ref("Status")}.
     *
     * @param target the name of an enum, a custom type or, as the result of an operation, a model
     * @param required whether a value, or an element of the list, must be there
     * @param list whether it is a list
     * @param rules who may use the field; when there are any, the model's do not hold for it
     */
    public record Reference(String target, boolean required, ListShape list, List<AuthRule> rules) implements Type {

        public Reference {
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * A link to another model.
     *
     * @param kind which end of which link
     * @param target the name of the other model
     * @param references the reference fields, which stand on the model that belongs to the other
     * @param rules who may use the field; when there are any, the model's do not hold for it
     */
    public record Relationship(Kind kind, String target, List<String> references, List<AuthRule> rules)
            implements Type {

        public Relationship {
            references = List.copyOf(references);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relationship(this);
        }

        /** Mirrors {@code a.hasMany}, {@code a.hasOne} and {@code a.belongsTo}. */
        public enum Kind {
            HAS_MANY("hasMany"),
            HAS_ONE("hasOne"),
            BELONGS_TO("belongsTo");

            private final String term;

            Kind(String term) {
                this.term = term;
            }

            /** How the grammar calls it. */
            public String term() {
                return term;
            }
        }
    }
}
