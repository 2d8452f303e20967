package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/** A list of values of an enum, a custom type or, as the result of an operation, a model. Amplify: {@code a.ref('Status').array()}. */
public sealed interface RefListType extends ValueType permits RefListDeclaration {

    /** Makes the list required: {@code a.ref("Status").array().required()} is {@code [Status]!}. Amplify: {@code .required()}. */
    RefListType required();

    /**
     * Says who may use this field, in place of the model's rules. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.owner())}; it replaces an earlier list
     */
    RefListType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);
}
