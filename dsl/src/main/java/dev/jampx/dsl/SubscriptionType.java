package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * A subscription of one's own; it gives what the mutations that it follows give. Amplify: {@code a.subscription()}.
 *
 * <pre>{@code
 * a.subscription()
 *     .forSource(a.ref("publish"))
 *     .authorization(allow -> List.of(allow.authenticated()))
 *     .handler(a.handler().custom("./receive.js"))
 * }</pre>
 */
public sealed interface SubscriptionType extends SchemaEntry permits SubscriptionDeclaration {

    /**
     * Adds an argument. Amplify: a property of the object given to {@code .arguments}.
     *
     * @param name the argument's name: letters, digits and {@code _}, not beginning with a digit, once in the subscription
     * @param type what it takes: a scalar, an enum, a custom type, or a reference to one of the latter two
     */
    SubscriptionType argument(String name, ValueType type);

    /**
     * Says which mutations the subscription follows. Amplify: {@code .for(a.ref('publish'))}.
     *
     * @param sources custom mutations, {@code a.ref("publish")}, or mutations of models,
     *     {@code a.ref("Todo").mutations(MutationOperation.CREATE)}, all of one type of result. They replace earlier ones
     */
    SubscriptionType forSource(SubscriptionSource... sources);

    /**
     * Says who may subscribe. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.authenticated())}; it replaces an earlier list
     */
    SubscriptionType authorization(Function<OperationAllow, List<? extends AuthorizationRule>> rules);

    /**
     * Has functions answer the start of a subscription. Amplify: {@code .handler(a.handler.function(fn))}.
     *
     * @param first the only or the first step
     * @param more the steps after it. They all replace earlier handlers
     */
    SubscriptionType handler(LambdaHandler first, LambdaHandler... more);

    /**
     * Has resolver code answer the start of a subscription, where it can set a filter. Amplify:
     * {@code .handler(a.handler.custom({...}))}.
     *
     * @param first the only or the first step, for example {@code a.handler().custom("./receive.js")}
     * @param more the steps after it. They all replace earlier handlers
     */
    SubscriptionType handler(CustomHandler first, CustomHandler... more);
}
