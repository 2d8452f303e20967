package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/** A field that leads to another model: {@code a.hasMany}, {@code a.hasOne} or {@code a.belongsTo}. */
public sealed interface RelationshipField extends FieldType permits RelationshipDeclaration {

    /**
     * Says who may use this field, in place of the model's rules. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.owner())}; it replaces an earlier list
     */
    RelationshipField authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);
}
