package dev.jampx.model.resolved;

/**
 * An index that a {@code hasMany} or {@code hasOne} of another model needs on this model's table.
 *
 * @param name its name on the table: {@code gsi-<other model>.<relationship>}
 * @param key the reference fields
 */
public record RelationIndex(String name, KeySchema key) {}
