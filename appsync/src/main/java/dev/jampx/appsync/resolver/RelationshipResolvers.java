package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The code of the relationships of one model. Fields that hold values have none. */
final class RelationshipResolvers implements Member.Visitor<Optional<String>> {

    private static final String HAS_MANY =
            """
            export function request(ctx) {
              authorize(ctx);
              // A subscription delivers only what its mutation selected, which may leave the key out.
              if (@fields@.some((field) => @missing@)) {
                runtime.earlyReturn({ items: [] });
              }
              const { sortDirection, filter, limit, nextToken } = ctx.args;
              return {
                operation: 'Query',
                index: @index@,
                query: {
                  expression: @expression@,
                  expressionNames: @names@,
                  expressionValues: util.dynamodb.toMapValues(@values@),
                },
                filter: filterExpression(filter),
                scanIndexForward: sortDirection !== 'DESC',
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private static final String HAS_ONE =
            """
            export function request(ctx) {
              authorize(ctx);
              // A subscription delivers only what its mutation selected, which may leave the key out.
              if (@fields@.some((field) => @missing@)) {
                runtime.earlyReturn(null);
              }
              return {
                operation: 'Query',
                index: @index@,
                query: {
                  expression: @expression@,
                  expressionNames: @names@,
                  expressionValues: util.dynamodb.toMapValues(@values@),
                },
                limit: 1,
              };
            }
            """;

    private static final String BELONGS_TO =
            """
            export function request(ctx) {
              authorize(ctx);
              // A row that refers to nothing needs no look-up.
              if (@fields@.some((field) => @missing@)) {
                runtime.earlyReturn(null);
              }
              return {
                operation: 'GetItem',
                key: util.dynamodb.toMapValues(@key@),
              };
            }
            """;

    private final Model model;
    private final Function<String, Model> models;
    private final ApiAccess access;

    /**
     * @param models looks a model up by its name
     * @param access who may read what
     */
    RelationshipResolvers(Model model, Function<String, Model> models, ApiAccess access) {
        this.model = model;
        this.models = models;
        this.access = access;
    }

    @Override
    public Optional<String> field(Field field) {
        return Optional.empty();
    }

    @Override
    public Optional<String> hasMany(Relationship.HasMany hasMany) {
        return Optional.of(authorized(
                        new JsModule(
                                        title(hasMany) + "reads the " + hasMany.target() + " rows that refer to this "
                                                + model.name() + ", from the index " + hasMany.indexName() + ".",
                                        "runtime",
                                        "util")
                                .function(HAS_MANY, indexValues(hasMany, hasMany.indexName()))
                                .function(SharedFunctions.RESPONSE),
                        hasMany)
                .function(SharedFunctions.FILTER_EXPRESSION)
                .function(SharedFunctions.WITHOUT_EMPTY_VALUES)
                .print());
    }

    @Override
    public Optional<String> hasOne(Relationship.HasOne hasOne) {
        return Optional.of(authorized(
                        new JsModule(
                                        title(hasOne) + "reads the " + hasOne.target() + " row that refers to this "
                                                + model.name() + ", from the index " + hasOne.indexName() + ".",
                                        "runtime",
                                        "util")
                                .function(HAS_ONE, indexValues(hasOne, hasOne.indexName()))
                                .function(SharedFunctions.FIRST_ITEM_RESPONSE),
                        hasOne)
                .print());
    }

    @Override
    public Optional<String> belongsTo(Relationship.BelongsTo belongsTo) {
        KeySchema targetKey = models.apply(belongsTo.target()).primaryKey();
        List<String> references = belongsTo.references();
        return Optional.of(authorized(
                        new JsModule(
                                        title(belongsTo) + "reads the " + belongsTo.target() + " row that this "
                                                + model.name() + " refers to.",
                                        "runtime",
                                        "util")
                                .function(
                                        BELONGS_TO,
                                        Map.of(
                                                "fields", JsText.strings(references),
                                                "missing", "ctx.source[field] == null || ctx.source[field] === ''",
                                                "key",
                                                        KeyExpressions.item(
                                                                targetKey,
                                                                references.stream()
                                                                        .map(RelationshipResolvers::ofSource)
                                                                        .toList(),
                                                                4)))
                                .function(SharedFunctions.RESPONSE),
                        belongsTo)
                .print());
    }

    /** Whoever may read the field, if it has rules of its own, and may read the rows it leads to. */
    private JsModule authorized(JsModule module, Relationship relationship) {
        AccessMatrix rows = access.matrix(models.apply(relationship.target()));
        return ReadRoles.guarding(access.matrix(model), relationship.name())
                .map(guards -> Authorization.add(module, ReadRoles.ofRows(rows), guards))
                .orElseGet(() -> Authorization.add(module, ReadRoles.ofRows(rows)));
    }

    private String title(Relationship relationship) {
        return model.name() + "." + relationship.name() + ": ";
    }

    private Map<String, String> indexValues(Relationship relationship, String indexName) {
        List<String> keyFields = model.primaryKey().fields();
        KeySchema indexKey = new KeySchema(
                relationship.references().get(0),
                relationship.references().subList(1, relationship.references().size()));
        Optional<SortKey> sortKey = SortKey.of(indexKey);
        Map<String, String> names = new LinkedHashMap<>();
        names.put("#partitionKey", JsText.string(indexKey.partitionKey()));
        Map<String, String> values = new LinkedHashMap<>();
        values.put(":partitionKey", ofSource(keyFields.get(0)));
        sortKey.ifPresent(key -> {
            names.put("#sortKey", JsText.string(key.attribute()));
            values.put(
                    ":sortKey",
                    KeyExpressions.joined(keyFields.stream()
                            .skip(1)
                            .map(RelationshipResolvers::ofSource)
                            .toList()));
        });
        return Map.of(
                "fields", JsText.strings(keyFields),
                "missing", "ctx.source[field] == null",
                "index", JsText.string(indexName),
                "expression",
                        sortKey.isPresent()
                                ? "'#partitionKey = :partitionKey AND #sortKey = :sortKey'"
                                : "'#partitionKey = :partitionKey'",
                "names", JsText.object(names, 6),
                "values", JsText.object(values, 6));
    }

    private static String ofSource(String field) {
        return "ctx.source." + field;
    }
}
