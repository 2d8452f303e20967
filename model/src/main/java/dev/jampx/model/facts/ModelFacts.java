package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.naming.IndexNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model as it was added to a schema, with what its absent parts stand for.
 *
 * @param name its name in the schema
 * @param declared what was written
 * @param addedAt where it was added to the schema
 */
public record ModelFacts(String name, DeclaredModel declared, SourceLocation addedAt) {

    /** The field that is the primary key of a model without identifier. */
    public static final String DEFAULT_IDENTIFIER = "id";

    static ModelFacts of(DeclaredSchema.Entry entry) {
        return new ModelFacts(entry.name(), entry.model(), entry.site());
    }

    /** The first field called {@code name}, of any kind. */
    public Optional<DeclaredField> member(String name) {
        return declared.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The scalar of the field called {@code name}, if there is such a field and it is no relationship. */
    public Optional<DeclaredField.Scalar> scalar(String name) {
        return member(name)
                .map(DeclaredField::type)
                .filter(DeclaredField.Scalar.class::isInstance)
                .map(DeclaredField.Scalar.class::cast);
    }

    /** The names of the fields that hold values. */
    public List<String> scalarNames() {
        return declared.fields().stream()
                .filter(field -> field.type() instanceof DeclaredField.Scalar)
                .map(DeclaredField::name)
                .distinct()
                .toList();
    }

    /** The relationships, in order. */
    public Stream<Link> links() {
        return declared.fields().stream()
                .filter(field -> field.type() instanceof DeclaredField.Relationship)
                .map(field -> new Link(this, field.name(), (DeclaredField.Relationship) field.type(), field.site()));
    }

    /** The names of the fields of the primary key: those of the identifier, or {@code id}. */
    public List<String> primaryKey() {
        return declared.identifier().map(DeclaredModel.Identifier::fields).orElse(List.of(DEFAULT_IDENTIFIER));
    }

    /** Whether the model gets the field {@code id} that nobody wrote. */
    public boolean getsDefaultIdentifier() {
        return declared.identifier().isEmpty() && member(DEFAULT_IDENTIFIER).isEmpty();
    }

    /** The name of {@code index} on the table, chosen or default. */
    public String indexName(DeclaredIndex index) {
        return index.name().orElseGet(() -> IndexNames.index(name, keyFields(index)));
    }

    /** The name of the query that reads {@code index}, chosen or default. */
    public String queryField(DeclaredIndex index) {
        return index.queryField().orElseGet(() -> IndexNames.queryField(name, keyFields(index)));
    }

    /** The fields of the key of {@code index}, the partition key first. */
    public static List<String> keyFields(DeclaredIndex index) {
        return Stream.concat(Stream.of(index.partitionKey()), index.sortKeys().stream())
                .toList();
    }
}
