package dev.jampx.cdk.function;

import java.util.Optional;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.logs.CfnLogGroup;
import software.amazon.awscdk.services.logs.LogGroup;

/**
 * What a function is made of.
 *
 * @param lambda the function
 * @param cfnFunction its CloudFormation resource
 * @param role what it may do; grants to the function end up in {@code policy}
 * @param cfnRole the role's CloudFormation resource
 * @param policy what it may do beyond writing its log; without a statement there is no such resource
 * @param logGroup its log
 * @param cfnLogGroup the log's CloudFormation resource
 * @param alias what its newest snapshot is behind, if it has snapshots
 */
public record FunctionResources(
        Function lambda,
        CfnFunction cfnFunction,
        Role role,
        CfnRole cfnRole,
        Policy policy,
        LogGroup logGroup,
        CfnLogGroup cfnLogGroup,
        Optional<Alias> alias) {}
