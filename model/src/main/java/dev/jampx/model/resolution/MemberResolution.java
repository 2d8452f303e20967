package dev.jampx.model.resolution;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.naming.IndexNames;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Relationship;

/**
 * Resolves one field of a model.
 *
 * @param model the model
 * @param name the field's name
 */
record MemberResolution(ModelFacts model, String name) implements DeclaredField.Visitor<Member> {

    @Override
    public Member scalar(DeclaredField.Scalar scalar) {
        return new Field(name, scalar.type(), model.isRequired(name), scalar.list(), Field.Origin.DECLARED);
    }

    @Override
    public Member relationship(DeclaredField.Relationship declared) {
        String target = declared.target();
        String indexName = IndexNames.relation(model.name(), name);
        return switch (declared.kind()) {
            case HAS_MANY -> new Relationship.HasMany(name, target, declared.references(), indexName);
            case HAS_ONE -> new Relationship.HasOne(name, target, declared.references(), indexName);
            case BELONGS_TO -> new Relationship.BelongsTo(name, target, declared.references());
        };
    }
}
