package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/** A field of one value that must meet conditions: what {@code validate} gives. */
public sealed interface ValidatedField extends ValueType permits ValidatedDeclaration {

    /** Makes the value required: {@code a.string().validate(v -> v.minLength(2)).required()}. Amplify: {@code .required()}. */
    ValidatedField required();

    /**
     * Says who may use this field, in place of the model's rules. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.owner())}; it replaces an earlier list
     */
    ValidatedField authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);
}
