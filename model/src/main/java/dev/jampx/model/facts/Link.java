package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredField.Relationship;
import dev.jampx.model.declared.DeclaredField.Relationship.Kind;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.naming.IndexNames;
import java.util.List;

/**
 * A relationship of a model.
 *
 * @param owner the model on which it stands
 * @param name its name there
 * @param relationship what was written
 * @param site where it was written
 */
public record Link(ModelFacts owner, String name, Relationship relationship, SourceLocation site) {

    /** Which end of which link it is. */
    public Kind kind() {
        return relationship.kind();
    }

    /** The name of the model it leads to. */
    public String target() {
        return relationship.target();
    }

    /** The reference fields. */
    public List<String> references() {
        return relationship.references();
    }

    /** Whether it stands on the side that holds the reference fields. */
    public boolean holdsReferences() {
        return kind() == Kind.BELONGS_TO;
    }

    /** Whether {@code other} is the opposite end: it leads back here, over the same fields. */
    public boolean isAnsweredBy(Link other) {
        return other.target().equals(owner.name())
                && other.owner().name().equals(target())
                && other.holdsReferences() != holdsReferences()
                && other.references().equals(references());
    }

    /** The name of the index over the reference fields, for a {@code hasMany} or {@code hasOne}. */
    public String indexName() {
        return IndexNames.relation(owner.name(), name);
    }

    /** How the user wrote it, for messages: {@code hasMany "answers" of model "question"}. */
    public String title() {
        return kind().term() + " \"" + name + "\" of model \"" + owner.name() + "\"";
    }
}
