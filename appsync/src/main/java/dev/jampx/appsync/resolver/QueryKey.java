package dev.jampx.appsync.resolver;

import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.naming.SortKey;
import dev.jampx.model.resolved.KeySchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request says of the key of the rows it reads. Roles that a field of the key tells are judged by it, because DynamoDB filters by no
 * field of the key that it queries.
 *
 * @param given the expressions of what the request gives for fields of the key
 * @param optional the field of the partition key, if a request without it reads the whole table
 * @param open the field of the sort key, if a request without it reads the whole partition and can be narrowed
 */
record QueryKey(Map<String, String> given, Optional<String> optional, Optional<String> open) {

    /** A request by no key that matters. */
    static final QueryKey NONE = new QueryKey(Map.of(), Optional.empty(), Optional.empty());

    /** One row, by its whole key. */
    static QueryKey ofItem(KeySchema key) {
        return new QueryKey(given(key, ""), Optional.empty(), Optional.empty());
    }

    /** Rows of one partition. */
    static QueryKey ofPartition(KeySchema key) {
        return new QueryKey(given(key, "?.eq"), Optional.empty(), sortKey(key));
    }

    /** Rows of one partition, or of the whole table if no partition key is given. */
    static QueryKey ofTable(KeySchema key) {
        return new QueryKey(given(key, "?.eq"), Optional.of(key.partitionKey()), sortKey(key));
    }

    /** Rows of one partition, and of one sort key if there is one, whose fields have these values. */
    static QueryKey ofValues(KeySchema key, List<String> values) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put(key.partitionKey(), values.get(0));
        sortKey(key).ifPresent(field -> given.put(field, values.get(1)));
        return new QueryKey(given, Optional.empty(), Optional.empty());
    }

    private static Map<String, String> given(KeySchema key, String sortKeyOperator) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put(key.partitionKey(), "ctx.args." + key.partitionKey());
        sortKey(key).ifPresent(field -> given.put(field, "ctx.args." + field + sortKeyOperator));
        return given;
    }

    // Parts of a joined sort key are no attributes of the key, so that DynamoDB filters by them.
    private static Optional<String> sortKey(KeySchema key) {
        return SortKey.of(key).filter(sort -> !sort.isComposite()).map(SortKey::attribute);
    }

    /** The condition under which the key says that the role is the caller's; none if its field is not in the key. */
    Optional<String> condition(Role.OfRow role) {
        return Optional.ofNullable(given.get(role.field()))
                .filter(value -> !role.many())
                .map(value -> CallerNames.of(role) + ".includes(" + value + ")");
    }
}
