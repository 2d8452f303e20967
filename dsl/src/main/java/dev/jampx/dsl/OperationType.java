package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * A query or a mutation of one's own. Amplify: {@code a.query()}, {@code a.mutation()}.
 *
 * <pre>{@code
 * a.query()
 *     .argument("text", a.string().required())
 *     .returns(a.string())
 *     .authorization(allow -> List.of(allow.authenticated()))
 *     .handler(a.handler().function(ECHO))
 * }</pre>
 */
public sealed interface OperationType extends SchemaEntry permits OperationDeclaration {

    /**
     * Adds an argument. Amplify: a property of the object given to {@code .arguments}.
     *
     * @param name the argument's name: letters, digits and {@code _}, not beginning with a digit, once in the operation
     * @param type what it takes: a scalar, an enum, a custom type, or a reference to one of the latter two
     */
    OperationType argument(String name, ValueType type);

    /**
     * Says what the operation gives; one with an asynchronous function as its last handler gives whether the function was started,
     * whatever is said here. Amplify: {@code .returns(a.ref('Answer'))}.
     *
     * @param type a scalar, an enum, a custom type, or a reference to one of the latter two or to a model; it replaces an earlier one
     */
    OperationType returns(ValueType type);

    /**
     * Says who may call the operation. Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list, for example {@code allow -> List.of(allow.authenticated())}; it replaces an earlier list
     */
    OperationType authorization(Function<OperationAllow, List<? extends AuthorizationRule>> rules);

    /**
     * Has functions answer, each with the result of the one before it. Amplify: {@code .handler(a.handler.function(fn))}.
     *
     * @param first the only or the first step, for example {@code a.handler().function(ECHO)}
     * @param more the steps after it. They all replace earlier handlers
     */
    OperationType handler(LambdaHandler first, LambdaHandler... more);

    /**
     * Has resolver code answer, each file with the result of the one before it. Amplify: {@code .handler(a.handler.custom({...}))}.
     *
     * @param first the only or the first step, for example {@code a.handler().custom("./echo.js")}
     * @param more the steps after it. They all replace earlier handlers
     */
    OperationType handler(CustomHandler first, CustomHandler... more);
}
