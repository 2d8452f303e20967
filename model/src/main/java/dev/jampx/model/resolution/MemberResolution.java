package dev.jampx.model.resolution;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.IndexNames;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * Resolves one field of a model.
 *
 * @param schema the model's schema
 * @param model the model
 * @param name the field's name
 */
record MemberResolution(SchemaFacts schema, ModelFacts model, String name) implements DeclaredField.Visitor<Member> {

    @Override
    public Member scalar(DeclaredField.Scalar scalar) {
        // Amplify drops what else was said of the partition key.
        boolean isPartitionKey = name.equals(model.partitionKey());
        Optional<DefaultValue> defaultValue = isPartitionKey ? Optional.empty() : scalar.defaultValue();
        List<ValidationRule> validation = isPartitionKey ? List.of() : scalar.validation();
        return new Field(
                name,
                new ValueType.Scalar(scalar.type()),
                model.isRequired(name),
                scalar.list(),
                Field.Origin.DECLARED,
                defaultValue,
                validation,
                scalar.rules());
    }

    @Override
    public Member reference(DeclaredField.Reference reference) {
        return new Field(
                name,
                value().referenceType(reference.target()),
                reference.required(),
                reference.list(),
                Field.Origin.DECLARED,
                Optional.empty(),
                List.of(),
                reference.rules());
    }

    @Override
    public Member enumeration(DeclaredEnum enumeration) {
        return value().enumeration(enumeration);
    }

    @Override
    public Member customType(DeclaredCustomType customType) {
        return value().customType(customType);
    }

    @Override
    public Member relationship(DeclaredField.Relationship declared) {
        String target = declared.target();
        String indexName = IndexNames.relation(model.name(), name);
        return switch (declared.kind()) {
            case HAS_MANY -> new Relationship.HasMany(name, target, declared.references(), indexName, declared.rules());
            case HAS_ONE -> new Relationship.HasOne(name, target, declared.references(), indexName, declared.rules());
            case BELONGS_TO -> new Relationship.BelongsTo(name, target, declared.references(), declared.rules());
        };
    }

    private FieldResolution value() {
        return new FieldResolution(schema, FieldResolution.Direction.OUT, model.name(), name);
    }
}
