package dev.jampx.model.resolved;

/**
 * An index that was asked for.
 *
 * @param name its name on the table
 * @param key its key
 * @param queryField the name of the query that reads it
 */
public record SecondaryIndex(String name, KeySchema key, String queryField) {}
