package dev.jampx.cdk.function;

import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.FunctionProps;
import software.constructs.Construct;

/** A function that does not wait for its policy; what reads events for it does, since Lambda tries at once whether it may. */
final class GrantedFunction extends Function {

    private final Policy policy;

    GrantedFunction(Construct scope, String id, FunctionProps props, Policy policy) {
        super(scope, id, props);
        this.policy = policy;
    }

    @Override
    public EventSourceMapping addEventSourceMapping(String id, EventSourceMappingOptions options) {
        EventSourceMapping mapping = super.addEventSourceMapping(id, options);
        mapping.getNode().addDependency(policy);
        return mapping;
    }
}
