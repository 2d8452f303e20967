package dev.jampx.client.model;

import dev.jampx.client.graphql.GraphQlRequest;

/**
 * A subscription that an observed list follows.
 *
 * @param request the subscription, without a filter: a row that leaves the list's filter must be heard of as well
 * @param field the subscription's field, under which the row stands in an event
 * @param kind what an event says of the row
 */
public record RowChange(GraphQlRequest request, String field, Kind kind) {

    /** What is said of a row. */
    public enum Kind {
        /** It was created or changed, and is as the event says. */
        WRITTEN,
        /** It is not there any more. */
        DELETED
    }

    /** Rows that are created or changed. */
    public static RowChange written(GraphQlRequest request, String field) {
        return new RowChange(request, field, Kind.WRITTEN);
    }

    /** Rows that are deleted. */
    public static RowChange deleted(GraphQlRequest request, String field) {
        return new RowChange(request, field, Kind.DELETED);
    }
}
