package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * Something of the schema by its name: an enum or a custom type as a value, a model or a custom type as the result of an operation, a
 * model as a data source, a model or a mutation as what a subscription follows. Amplify: {@code a.ref('Status')}.
 */
public sealed interface RefType extends ValueType, SubscriptionSource permits RefDeclaration {

    /** Makes the value required; before {@link #array()} the elements. Amplify: {@code .required()}. */
    RefType required();

    /** Turns the value into a list of values: {@code a.ref("Status").array()} is {@code [Status]}. Amplify: {@code .array()}. */
    RefListType array();

    /**
     * Says who may use this field, in place of the model's rules. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.owner())}; it replaces an earlier list
     */
    RefType authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);

    /**
     * Chooses the mutations of a model that a subscription follows:
     * {@code a.subscription().forSource(a.ref("Todo").mutations(MutationOperation.CREATE))}. Amplify: {@code .mutations(['create'])}.
     *
     * @param mutations the mutations
     */
    SubscriptionSource mutations(MutationOperation... mutations);
}
