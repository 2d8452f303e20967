package dev.jampx.model.resolved;

import dev.jampx.model.AuthRule;
import java.util.List;

/** Something a model has: a field or a relationship. */
public sealed interface Member permits Field, Relationship {

    /** Its name in the API. */
    String name();

    /** Its own rules; when there are any, the model's do not hold for it. */
    List<AuthRule> rules();

    /** Calls the method of {@code visitor} that fits. */
    <R> R accept(Visitor<R> visitor);

    /** One case per kind of member; a new kind breaks the compile of everything that forgets it. */
    interface Visitor<R> {
        R field(Field field);

        R hasMany(Relationship.HasMany hasMany);

        R hasOne(Relationship.HasOne hasOne);

        R belongsTo(Relationship.BelongsTo belongsTo);
    }
}
