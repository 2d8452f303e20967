package dev.jampx.codegen.directive;

import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import java.util.stream.Collectors;

/** Writes a member of a type with {@code @model}. */
final class MemberText implements Member.Visitor<String> {

    private final Model model;

    /**
     * @param model the model that it is a member of
     */
    MemberText(Model model) {
        this.model = model;
    }

    @Override
    public String field(Field field) {
        return field.name() + ": " + TypeText.of(field.type().graphqlName(), field.required(), field.list())
                + primaryKey(field)
                + model.secondaryIndexes().stream()
                        .filter(index -> index.key().partitionKey().equals(field.name()))
                        .map(MemberText::index)
                        .collect(Collectors.joining())
                + DirectiveSchemaText.rules(field.rules());
    }

    @Override
    public String hasMany(Relationship.HasMany hasMany) {
        return relationship(hasMany, "[" + hasMany.target() + "]", "hasMany");
    }

    @Override
    public String hasOne(Relationship.HasOne hasOne) {
        return relationship(hasOne, hasOne.target(), "hasOne");
    }

    @Override
    public String belongsTo(Relationship.BelongsTo belongsTo) {
        return relationship(belongsTo, belongsTo.target(), "belongsTo");
    }

    private static String relationship(Relationship relationship, String type, String directive) {
        return relationship.name() + ": " + type + " @" + directive + "(references: "
                + TextLiteral.list(relationship.references()) + ")"
                + DirectiveSchemaText.rules(relationship.rules());
    }

    private String primaryKey(Field field) {
        KeySchema key = model.primaryKey();
        if (!key.partitionKey().equals(field.name())) {
            return "";
        }
        return " @primaryKey" + (key.sortKeys().isEmpty() ? "" : "(" + sortKeys(key) + ")");
    }

    private static String index(SecondaryIndex index) {
        KeySchema key = index.key();
        return " @index(name: " + TextLiteral.of(index.name())
                + (key.sortKeys().isEmpty() ? "" : ", " + sortKeys(key))
                + ", queryField: " + index.queryField().map(TextLiteral::of).orElse("null") + ")";
    }

    private static String sortKeys(KeySchema key) {
        return "sortKeyFields: " + TextLiteral.list(key.sortKeys());
    }
}
