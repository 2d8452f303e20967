package dev.jampx.codegen.directive;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.Projection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.naming.IndexNames;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.NullValue;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a type with {@code @model}.
 *
 * @param type the type
 * @param schema the schema it is part of
 */
record ModelReading(ObjectTypeDefinition type, DirectiveSchema schema) {

    Model model() {
        List<AuthRule> rules = RuleReading.rules(type);
        List<ModelOperation> disabled = disabledOperations();
        Set<ModelOperation> operations = EnumSet.range(ModelOperation.GET, ModelOperation.ON_DELETE);
        disabled.forEach(operation -> operations.removeAll(operation.single()));
        return new Model(
                type.getName(),
                members(rules),
                primaryKey(),
                type.getFieldDefinitions().stream().flatMap(this::indexes).toList(),
                List.of(),
                operations,
                disabled,
                rules,
                DirectiveSchema.SITE);
    }

    private List<Member> members(List<AuthRule> rules) {
        List<Member> members = new ArrayList<>(
                type.getFieldDefinitions().stream().map(this::member).toList());
        if (keyField().isEmpty()) {
            members.add(implicit("id", ScalarType.ID, Field.Origin.DEFAULT_IDENTIFIER));
        }
        for (String timestamp : List.of("createdAt", "updatedAt")) {
            if (isFree(members, timestamp)) {
                members.add(implicit(timestamp, ScalarType.DATETIME, Field.Origin.TIMESTAMP));
            }
        }
        for (AuthRule rule : rules) {
            if (rule instanceof AuthRule.Owner owner && isFree(members, owner.field())) {
                members.add(implicit(owner.field(), ScalarType.STRING, Field.Origin.OWNER));
            }
        }
        return members;
    }

    private static boolean isFree(List<Member> members, String name) {
        return members.stream().noneMatch(member -> member.name().equals(name));
    }

    private static Field implicit(String name, ScalarType type, Field.Origin origin) {
        return new Field(name, new ValueType.Scalar(type), origin != Field.Origin.OWNER, ListShape.SINGLE, origin);
    }

    private Member member(FieldDefinition field) {
        String target = DirectiveSchema.typeName(field.getType());
        if (!schema.isModelName(target)) {
            return value(field);
        }
        String index = IndexNames.relation(type.getName(), field.getName());
        List<AuthRule> rules = RuleReading.rules(field);
        return Stream.of("hasMany", "hasOne", "belongsTo")
                .filter(field::hasDirective)
                .map(kind -> {
                    List<String> references =
                            Arguments.of(field.getDirectives(kind).get(0)).strings("references");
                    return (Member)
                            switch (kind) {
                                case "hasMany" ->
                                    new Relationship.HasMany(field.getName(), target, references, index, rules);
                                case "hasOne" ->
                                    new Relationship.HasOne(field.getName(), target, references, index, rules);
                                default -> new Relationship.BelongsTo(field.getName(), target, references, rules);
                            };
                })
                .findFirst()
                .orElseThrow();
    }

    private Field value(FieldDefinition field) {
        Field value = schema.field(field, field.getType());
        return new Field(
                value.name(),
                value.type(),
                value.required(),
                value.list(),
                value.origin(),
                Optional.empty(),
                List.of(),
                RuleReading.rules(field));
    }

    private Optional<FieldDefinition> keyField() {
        return type.getFieldDefinitions().stream()
                .filter(field -> field.hasDirective("primaryKey"))
                .findFirst();
    }

    private KeySchema primaryKey() {
        return keyField()
                .map(field -> new KeySchema(
                        field.getName(),
                        Arguments.of(field.getDirectives("primaryKey").get(0)).strings("sortKeyFields")))
                .orElseGet(() -> new KeySchema("id", List.of()));
    }

    private Stream<SecondaryIndex> indexes(FieldDefinition field) {
        return field.getDirectives("index").stream().map(directive -> index(field.getName(), directive));
    }

    private SecondaryIndex index(String partitionKey, Directive directive) {
        Arguments arguments = Arguments.of(directive);
        List<String> sortKeys = arguments.strings("sortKeyFields");
        return new SecondaryIndex(
                arguments
                        .string("name")
                        .orElseGet(() -> IndexNames.index(
                                type.getName(),
                                Stream.concat(Stream.of(partitionKey), sortKeys.stream())
                                        .toList())),
                new KeySchema(partitionKey, sortKeys),
                arguments.string("queryField"),
                Projection.ALL);
    }

    private List<ModelOperation> disabledOperations() {
        return type.getDirectives("model").get(0).getArguments().stream()
                .flatMap(argument -> disabled(argument.getName(), argument.getValue()))
                .toList();
    }

    private static Stream<ModelOperation> disabled(String term, Value<?> value) {
        return value instanceof NullValue
                ? Arrays.stream(ModelOperation.values())
                        .filter(operation -> operation.term().equals(term))
                : ((ObjectValue) value)
                        .getObjectFields().stream().flatMap(field -> disabled(field.getName(), field.getValue()));
    }
}
