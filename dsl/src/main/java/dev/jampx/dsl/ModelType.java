package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * A model: a type of the API, with a table behind it. Amplify: {@code a.model({...})}.
 *
 * <pre>{@code
 * a.model()
 *     .field("formId", a.id().required())
 *     .field("position", a.integer().required())
 *     .field("form", a.belongsTo("form", "formId"))
 *     .secondaryIndexes(index -> List.of(index.on("formId").sortKeys("position")))
 * }</pre>
 *
 * <p>A model without an {@link #identifier} gets the field {@code id}. Every model gets {@code createdAt} and {@code updatedAt}.
 */
public sealed interface ModelType extends SchemaEntry permits ModelDeclaration {

    /**
     * Adds a field. Amplify: a property of the object given to {@code a.model}.
     *
     * @param name the field's name: letters, digits and {@code _}, not beginning with a digit, once in the model
     * @param type what it holds, for example {@code a.string().required()}
     */
    ModelType field(String name, FieldType type);

    /**
     * Chooses the primary key; it is {@code id} unless chosen. Amplify: {@code .identifier(['pk', 'sk'])}.
     *
     * @param fields the partition key's field, then those of the sort keys; required single values of this model (an {@code a.id()} becomes
     *     required by it). They replace an earlier choice
     */
    ModelType identifier(String... fields);

    /**
     * Adds indexes, each with a query of its own. Amplify: {@code .secondaryIndexes(index => [...])}.
     *
     * @param indexes makes the list, for example {@code index -> List.of(index.on("formId").sortKeys("position"))}; at most 20, with
     *     those that relationships need. It replaces an earlier list
     */
    ModelType secondaryIndexes(Function<IndexTerms, List<? extends SecondaryIndex>> indexes);

    /**
     * Takes operations out of the API; a mutation takes its subscription with it. Amplify:
     * {@code .disableOperations(['subscriptions', 'list'])}.
     *
     * @param operations the operations or groups of them. They replace those chosen earlier
     */
    ModelType disableOperations(ModelOperation... operations);

    /**
     * Says who may use this model, in place of the schema's rules. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.authenticated())}; it replaces an earlier list
     */
    ModelType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);
}
