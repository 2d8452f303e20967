package dev.jampx.cdk.function;

import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.AliasProps;
import software.amazon.awscdk.services.lambda.EventSourceMapping;
import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
import software.constructs.Construct;

/** An alias of a {@link GrantedFunction}. */
final class GrantedAlias extends Alias {

    private final Policy policy;

    GrantedAlias(Construct scope, String id, AliasProps props, Policy policy) {
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
