package dev.jampx.model.declared;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/**
 * A field of a model.
 *
 * @param name the field's name
 * @param type what it holds
 * @param site where {@code .field(...)} was called
 */
public record DeclaredField(String name, Type type, SourceLocation site) {

    /** What a field holds. */
    public sealed interface Type {

        /** Calls the method of {@code visitor} that fits. */
        <R> R accept(Visitor<R> visitor);
    }

    /** One case per kind of field; a new kind breaks the compile of everything that forgets it. */
    public interface Visitor<R> {
        R scalar(Scalar scalar);

        R relationship(Relationship relationship);
    }

    /**
     * A value or a list of values.
     *
     * @param type the scalar
     * @param required whether a value, or an element of the list, must be there
     * @param list whether it is a list
     */
    public record Scalar(ScalarType type, boolean required, ListShape list) implements Type {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A link to another model.
     *
     * @param kind which end of which link
     * @param target the name of the other model
     * @param references the reference fields, which stand on the model that belongs to the other
     */
    public record Relationship(Kind kind, String target, List<String> references) implements Type {

        public Relationship {
            references = List.copyOf(references);
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
