package dev.jampx.cdk.function;

import software.amazon.awscdk.services.iam.AddToPrincipalPolicyResult;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.RoleProps;
import software.constructs.Construct;

/**
 * The role of a function. What is granted to it goes into one policy that stands beside it: the CDK would put a policy under the role,
 * make the function wait for it, and so close a circle if the policy names something that calls the function.
 */
final class FunctionRole extends Role {

    private final Policy policy;

    FunctionRole(Construct scope, String id, RoleProps props, Policy policy) {
        super(scope, id, props);
        this.policy = policy;
    }

    @Override
    public AddToPrincipalPolicyResult addToPrincipalPolicy(PolicyStatement statement) {
        policy.addStatements(statement);
        return AddToPrincipalPolicyResult.builder()
                .statementAdded(true)
                .policyDependable(policy)
                .build();
    }
}
