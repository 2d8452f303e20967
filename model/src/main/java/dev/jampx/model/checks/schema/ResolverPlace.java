package dev.jampx.model.checks.schema;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.checks.Names;
import dev.jampx.model.checks.authorization.AccessMatrix;
import dev.jampx.model.checks.authorization.FieldRules;
import dev.jampx.model.checks.authorization.OperationRules;
import dev.jampx.model.checks.authorization.Role;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredIndex;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.Link;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.ModelOperations;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.naming.OperationNames;
import dev.jampx.model.naming.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of the API that gets a resolver from Amplify, and so a name among the resources of a CloudFormation stack.
 *
 * @param type the type that has the field
 * @param name the field's name
 * @param title how to call it in a message
 * @param site where it was written
 */
public record ResolverPlace(String type, String name, String title, SourceLocation site) {

    /** The relationships of {@code schema}, which share one stack with those of the schemas it is combined with. */
    static Stream<ResolverPlace> ofLinks(SchemaFacts schema) {
        return schema.links().map(ResolverPlace::of);
    }

    private static ResolverPlace of(Link link) {
        return new ResolverPlace(link.owner().name(), link.name(), link.title(), link.site());
    }

    /** The operations of {@code schema} that functions answer, which share one stack with those of the schemas it is combined with. */
    static Stream<ResolverPlace> ofFunctions(SchemaFacts schema) {
        return OperationRules.of(schema)
                .filter(operation -> !operation.isAnsweredByCode())
                .map(operation -> new ResolverPlace(
                        operation.declared().kind().rootType(),
                        operation.name(),
                        operation.declared().kind().term() + " " + Names.quoted(operation.name()),
                        operation.declared().site()));
    }

    /** What of {@code model} is in the model's own stack: queries, and fields that not everybody may read or that name owners. */
    static Stream<ResolverPlace> ofModel(SchemaFacts schema, ModelFacts model) {
        return Stream.of(queries(model), indexQueries(model), restricted(schema, model), owners(schema, model))
                .flatMap(places -> places);
    }

    private static Stream<ResolverPlace> queries(ModelFacts model) {
        return ModelOperations.of(model.declared()).stream()
                .filter(ModelOperation.QUERIES.single()::contains)
                .map(operation -> OperationNames.of(operation, model.name()))
                .map(query -> ofQuery(query, model.declared().site()));
    }

    private static Stream<ResolverPlace> indexQueries(ModelFacts model) {
        return model.declared().secondaryIndexes().stream()
                .flatMap((DeclaredIndex index) ->
                        model.queryField(index).map(query -> ofQuery(query, index.site())).stream());
    }

    private static ResolverPlace ofQuery(String name, SourceLocation site) {
        return new ResolverPlace(
                OperationKind.QUERY.rootType(), name, OperationKind.QUERY.term() + " " + Names.quoted(name), site);
    }

    private static Stream<ResolverPlace> restricted(SchemaFacts schema, ModelFacts model) {
        AccessMatrix access = AccessMatrix.of(model, schema.rules(model));
        return model.members().stream()
                .filter(field -> !(field.type() instanceof DeclaredField.Relationship))
                .filter(field -> !access.shutOutOf(field.name()).isEmpty())
                .map(field -> ofField(model, field.name(), field.site()));
    }

    private static Stream<ResolverPlace> owners(SchemaFacts schema, ModelFacts model) {
        return Stream.concat(schema.rules(model).stream(), FieldRules.of(model))
                .filter(AuthRule.Owner.class::isInstance)
                .map(AuthRule.Owner.class::cast)
                .filter(Role::isOfSeveralClaims)
                .map(owner -> ofField(
                        model,
                        owner.field(),
                        model.member(owner.field()).map(DeclaredField::site).orElse(owner.site())));
    }

    private static ResolverPlace ofField(ModelFacts model, String name, SourceLocation site) {
        return new ResolverPlace(
                model.name(), name, "field " + Names.quoted(name) + " of model " + Names.quoted(model.name()), site);
    }

    /** Whether both are the same field. */
    boolean isSame(ResolverPlace other) {
        return type.equals(other.type) && name.equals(other.name);
    }

    /** The names of the resources: one from the names as they are, one from the names with capital first letters. */
    List<String> resources() {
        return List.of(type + name, Words.upperFirst(type) + Words.upperFirst(name));
    }

    /** Whether the types differ in the case of the first letter alone, which is wrong by itself. */
    boolean isOfModelAlike(ResolverPlace other) {
        return !type.equals(other.type) && Words.upperFirst(type).equals(Words.upperFirst(other.type));
    }
}
