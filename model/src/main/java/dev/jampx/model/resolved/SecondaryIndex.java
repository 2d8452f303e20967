package dev.jampx.model.resolved;

import dev.jampx.model.Projection;
import java.util.Optional;

/**
 * An index that was asked for.
 *
 * @param name its name on the table
 * @param key its key
 * @param queryField the name of the query that reads it, if it has one
 * @param projection the attributes it holds
 */
public record SecondaryIndex(String name, KeySchema key, Optional<String> queryField, Projection projection) {}
