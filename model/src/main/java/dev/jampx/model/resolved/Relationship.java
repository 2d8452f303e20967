package dev.jampx.model.resolved;

import dev.jampx.model.AuthRule;
import java.util.List;

/** A member that leads to another model. Mirrors Amplify's {@code hasMany}, {@code hasOne} and {@code belongsTo}. */
public sealed interface Relationship extends Member {

    /** The name of the model it leads to. */
    String target();

    /** The reference fields, on the model that belongs to the other, in the order of the other's primary key. */
    List<String> references();

    /** Many rows of {@code target} refer to this model; they are found in the target's index {@code indexName}. */
    record HasMany(String name, String target, List<String> references, String indexName, List<AuthRule> rules)
            implements Relationship {

        public HasMany {
            references = List.copyOf(references);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasMany(this);
        }
    }

    /** One row of {@code target} refers to this model; it is found in the target's index {@code indexName}. */
    record HasOne(String name, String target, List<String> references, String indexName, List<AuthRule> rules)
            implements Relationship {

        public HasOne {
            references = List.copyOf(references);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hasOne(this);
        }
    }

    /** This model refers to one row of {@code target} by its primary key. */
    record BelongsTo(String name, String target, List<String> references, List<AuthRule> rules)
            implements Relationship {

        public BelongsTo {
            references = List.copyOf(references);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.belongsTo(this);
        }
    }
}
