package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.AccessMatrix;
import dev.jampx.appsync.authorization.ApiAccess;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.Relationship;
import java.util.HashMap;
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
              @guard@
              @authorize@
              @redact@
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
                filter: filterExpression(filter@rows@),
                scanIndexForward: sortDirection !== 'DESC',
                limit: limit ?? 100,
                nextToken,
              };
            }
            """;

    private static final String HAS_ONE =
            """
            export function request(ctx) {
              @guard@
              @authorize@
              @redact@
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
                @page@
              };
            }
            """;

    private static final String BELONGS_TO =
            """
            export function request(ctx) {
              @guard@
              authorize(ctx);
              @redact@
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

    private static final String REDACT =
            """
            // Not all who are told of a mutation may read what this leads to.
            if (@isOfMutation@) {
              runtime.earlyReturn(@nothing@);
            }
            """;

    private final Model model;
    private final Function<String, Model> models;
    private final ApiAccess access;
    private final Redaction redaction;
    private final ShownOwners owners;

    /**
     * @param models looks a model up by its name
     * @param access who may read what
     * @param redaction what mutations leave out
     * @param owners how rows are shown
     */
    RelationshipResolvers(
            Model model, Function<String, Model> models, ApiAccess access, Redaction redaction, ShownOwners owners) {
        this.model = model;
        this.models = models;
        this.access = access;
        this.redaction = redaction;
        this.owners = owners;
    }

    @Override
    public Optional<String> field(Field field) {
        return Optional.empty();
    }

    @Override
    public Optional<String> hasMany(Relationship.HasMany hasMany) {
        Authorization authorization = authorization(hasMany, indexKey(hasMany));
        PageAuthorization page = PageAuthorization.of(authorization);
        Map<String, String> values = indexValues(hasMany, hasMany.indexName());
        values.putAll(page.values());
        values.put("guard", authorization.guardCall());
        values.put("redact", redact(hasMany, "{ items: [] }"));
        JsModule module = new JsModule(
                        title(hasMany) + "reads the " + hasMany.target() + " rows that refer to this " + model.name()
                                + ", from the index " + hasMany.indexName() + ".",
                        "runtime",
                        "util")
                .function(HAS_MANY, values);
        return Optional.of(page.addTo(RelatedRows.addPage(module, marks(hasMany), rows(hasMany)))
                .print());
    }

    @Override
    public Optional<String> hasOne(Relationship.HasOne hasOne) {
        Authorization authorization = authorization(hasOne, indexKey(hasOne));
        PageAuthorization page = PageAuthorization.of(authorization);
        Map<String, String> values = indexValues(hasOne, hasOne.indexName());
        values.putAll(page.values());
        values.put("guard", authorization.guardCall());
        values.put("redact", redact(hasOne, "null"));
        // The first row may be somebody else's.
        values.put("page", authorization.needsRows() ? "filter: filterExpression(null, rows),\n" : "limit: 1,\n");
        JsModule module = new JsModule(
                        title(hasOne) + "reads the " + hasOne.target() + " row that refers to this " + model.name()
                                + ", from the index " + hasOne.indexName() + ".",
                        "runtime",
                        "util")
                .function(HAS_ONE, values);
        RelatedRows.addFirst(module, authorization.needsRows(), marks(hasOne), rows(hasOne));
        return Optional.of((authorization.needsRows() ? page.addTo(module) : authorization.addTo(module)).print());
    }

    @Override
    public Optional<String> belongsTo(Relationship.BelongsTo belongsTo) {
        KeySchema targetKey = models.apply(belongsTo.target()).primaryKey();
        List<String> references = belongsTo.references();
        Authorization authorization = authorization(belongsTo, QueryKey.NONE);
        JsModule module = new JsModule(
                        title(belongsTo) + "reads the " + belongsTo.target() + " row that this " + model.name()
                                + " refers to.",
                        "runtime",
                        "util")
                .function(
                        BELONGS_TO,
                        Map.of(
                                "guard", authorization.guardCall(),
                                "redact", redact(belongsTo, "null"),
                                "fields", JsText.strings(references),
                                "missing", "ctx.source[field] == null || ctx.source[field] === ''",
                                "key",
                                        KeyExpressions.item(
                                                targetKey,
                                                references.stream()
                                                        .map(RelationshipResolvers::ofSource)
                                                        .toList(),
                                                4)));
        RelatedRows.addRow(module, authorization.needsRows(), marks(belongsTo), rows(belongsTo));
        return Optional.of(authorization.addTo(module).print());
    }

    /** Whoever may read the field, if it has rules of its own, and may read the rows it leads to. */
    private Authorization authorization(Relationship relationship, QueryKey key) {
        AccessMatrix rows = access.matrix(models.apply(relationship.target()));
        Authorization authorization = Authorization.ofReaders(ReadRoles.ofRows(rows), key);
        return ReadRoles.guarding(access.matrix(model), relationship.name())
                .map(authorization::guardedBy)
                .orElse(authorization);
    }

    private QueryKey indexKey(Relationship relationship) {
        return QueryKey.ofValues(
                new KeySchema(
                        relationship.references().get(0),
                        relationship
                                .references()
                                .subList(1, relationship.references().size())),
                model.primaryKey().fields().stream()
                        .map(RelationshipResolvers::ofSource)
                        .toList());
    }

    private String redact(Relationship relationship, String nothing) {
        return redaction.redacts(relationship)
                ? Template.fill(REDACT, Map.of("isOfMutation", Redaction.IS_OF_MUTATION, "nothing", nothing))
                : "";
    }

    private boolean marks(Relationship relationship) {
        return redaction.marks(models.apply(relationship.target())) && !redaction.redacts(relationship);
    }

    private ShownRows rows(Relationship relationship) {
        return owners.rows(models.apply(relationship.target()));
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
        return new HashMap<>(Map.of(
                "fields", JsText.strings(keyFields),
                "missing", "ctx.source[field] == null",
                "index", JsText.string(indexName),
                "expression",
                        sortKey.isPresent()
                                ? "'#partitionKey = :partitionKey AND #sortKey = :sortKey'"
                                : "'#partitionKey = :partitionKey'",
                "names", JsText.object(names, 6),
                "values", JsText.object(values, 6)));
    }

    private static String ofSource(String field) {
        return "ctx.source." + field;
    }
}
