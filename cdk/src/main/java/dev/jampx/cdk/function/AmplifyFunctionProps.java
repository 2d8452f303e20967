package dev.jampx.cdk.function;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Function;

/**
 * What an {@link AmplifyFunction} is made from.
 *
 * @param function the function of the definition
 * @param code its code
 * @param backend the deployment that it belongs to
 * @param comesFirst whether something that the function is told of calls it, such as a user pool whose trigger it is. It is then told
 *     through the Parameter Store
 * @param snapStart whether a Java function starts from a snapshot where Lambda can do that
 */
public record AmplifyFunctionProps(
        Function function, FunctionCode code, BackendIdentifier backend, boolean comesFirst, boolean snapStart) {

    /** A function that nothing it is told of calls, with snapshots where Lambda can make them. */
    public static AmplifyFunctionProps of(Function function, FunctionCode code, BackendIdentifier backend) {
        return new AmplifyFunctionProps(function, code, backend, false, true);
    }

    /** The same function, told through the Parameter Store if {@code comesFirst}. */
    public AmplifyFunctionProps comesFirst(boolean comesFirst) {
        return new AmplifyFunctionProps(function, code, backend, comesFirst, snapStart);
    }

    /** The same function, with snapshots only if {@code snapStart}. */
    public AmplifyFunctionProps snapStart(boolean snapStart) {
        return new AmplifyFunctionProps(function, code, backend, comesFirst, snapStart);
    }
}
