package dev.jampx.model.facts;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.naming.IndexNames;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model as it was added to a schema, with what its absent parts stand for.
 *
 * @param name its name in the schema
 * @param declared what was written
 * @param addedAt where it was added to the schema
 * @param membersByName its fields of any kind in the order written; where a name was given twice, the first
 */
public record ModelFacts(
        String name, DeclaredModel declared, SourceLocation addedAt, Map<String, DeclaredField> membersByName) {

    /** The field that is the primary key of a model without identifier. */
    public static final String DEFAULT_IDENTIFIER = "id";

    /** The fields that every model gets, unless it has fields of those names. */
    public static final List<String> TIMESTAMPS = List.of("createdAt", "updatedAt");

    static ModelFacts of(String name, DeclaredModel model, SourceLocation addedAt) {
        Map<String, DeclaredField> members = new LinkedHashMap<>();
        model.fields().forEach(field -> members.putIfAbsent(field.name(), field));
        return new ModelFacts(name, model, addedAt, Collections.unmodifiableMap(members));
    }

    /** The fields of any kind; where a name was given twice, the first. */
    public Collection<DeclaredField> members() {
        return membersByName.values();
    }

    /** The field called {@code name}, of any kind. */
    public Optional<DeclaredField> member(String name) {
        return Optional.ofNullable(membersByName.get(name));
    }

    /** Whether a field called {@code name} was written; the default identifier and the timestamps were not. */
    public boolean has(String name) {
        return member(name).isPresent();
    }

    /** The type of the field called {@code name}, if one was written and DynamoDB can use it in a key. */
    public Optional<ScalarType> keyType(String name) {
        return scalar(name)
                .filter(scalar -> scalar.list() == ListShape.SINGLE)
                .map(DeclaredField.Scalar::type)
                .filter(type -> type.keyType() != ScalarType.KeyType.NONE);
    }

    /** The type of a field of the primary key: as {@link #keyType}, or that of the default identifier. */
    public Optional<ScalarType> primaryKeyType(String name) {
        return isDefaultIdentifier(name) ? Optional.of(ScalarType.ID) : keyType(name);
    }

    /** Whether {@code name} is the field {@code id} that the model gets without having written it. */
    public boolean isDefaultIdentifier(String name) {
        return name.equals(DEFAULT_IDENTIFIER) && getsDefaultIdentifier();
    }

    /** Whether the value called {@code name} is always there: because it says so, or as an ID in the first place of the identifier. */
    public boolean isRequired(String name) {
        boolean isPartitionKey = name.equals(partitionKey());
        return scalar(name)
                .filter(scalar -> scalar.required() || isPartitionKey && scalar.type() == ScalarType.ID)
                .isPresent();
    }

    private Optional<DeclaredField.Scalar> scalar(String name) {
        return member(name)
                .map(DeclaredField::type)
                .filter(DeclaredField.Scalar.class::isInstance)
                .map(DeclaredField.Scalar.class::cast);
    }

    /** The names of the fields that hold values. */
    public List<String> scalarNames() {
        return members().stream()
                .filter(field -> field.type() instanceof DeclaredField.Scalar)
                .map(DeclaredField::name)
                .toList();
    }

    /** The relationships, in order. */
    public Stream<Link> links() {
        return members().stream()
                .filter(field -> field.type() instanceof DeclaredField.Relationship)
                .map(field -> new Link(this, field.name(), (DeclaredField.Relationship) field.type(), field.site()));
    }

    /** The names of the fields of the primary key: those of the identifier, or {@code id}. */
    public List<String> primaryKey() {
        return declared.identifier().map(DeclaredModel.Identifier::fields).orElse(List.of(DEFAULT_IDENTIFIER));
    }

    /** The name of the field of the partition key; empty if the identifier is. */
    public String partitionKey() {
        return primaryKey().stream().findFirst().orElse("");
    }

    /** Whether every field of the primary key is there, once, and can be in a key. */
    public boolean hasSoundPrimaryKey() {
        List<String> key = primaryKey();
        return !key.isEmpty()
                && key.stream().distinct().count() == key.size()
                && key.stream().allMatch(field -> primaryKeyType(field).isPresent());
    }

    /** Where the primary key was chosen, or else where the model was started. */
    public SourceLocation primaryKeySite() {
        return declared.identifier()
                .map(DeclaredModel.Identifier::site)
                .or(() -> member(DEFAULT_IDENTIFIER).map(DeclaredField::site))
                .orElse(declared.site());
    }

    /** Whether the model gets the field {@code id} that nobody wrote. */
    public boolean getsDefaultIdentifier() {
        return primaryKey().equals(List.of(DEFAULT_IDENTIFIER)) && !has(DEFAULT_IDENTIFIER);
    }

    /** The name of {@code index} on the table, chosen or default. */
    public String indexName(DeclaredIndex index) {
        return index.name().orElseGet(() -> IndexNames.index(name, keyFields(index)));
    }

    /** The name of the query that reads {@code index}, chosen or default, if it has one. */
    public Optional<String> queryField(DeclaredIndex index) {
        return index.hasQuery()
                ? Optional.of(index.queryField().orElseGet(() -> IndexNames.queryField(name, keyFields(index))))
                : Optional.empty();
    }

    /** The fields of the key of {@code index}, the partition key first. */
    public static List<String> keyFields(DeclaredIndex index) {
        return Stream.concat(Stream.of(index.partitionKey()), index.sortKeys().stream())
                .toList();
    }
}
