package dev.jampx.cdk.auth;

import dev.jampx.cdk.function.BackendFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;
import software.constructs.Construct;

/** A function that remembers what it was told and allowed. */
final class GivenFunction implements BackendFunction {

    private final String name;
    private final Function lambda;
    private final PolicyDocument allowed = new PolicyDocument();
    private final Map<String, String> told = new LinkedHashMap<>();

    GivenFunction(Construct scope, String name) {
        this.name = name;
        lambda = Function.Builder.create(scope, name)
                .runtime(Runtime.NODEJS_22_X)
                .handler("index.handler")
                .code(Code.fromInline("exports.handler = async (event) => event;"))
                .role(Role.Builder.create(scope, name + "Role")
                        .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                        .build())
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public IFunction lambda() {
        return lambda;
    }

    @Override
    public void allow(PolicyStatement statement) {
        allowed.addStatements(statement);
    }

    @Override
    public void tell(String variable, String value) {
        told.put(variable, value);
    }

    /** The statements so far, as they would stand in a template. */
    Object allowed() {
        return Stack.of(lambda).resolve(allowed);
    }

    /** The variables so far, as they would stand in a template. */
    Object told() {
        return Stack.of(lambda).resolve(told);
    }
}
