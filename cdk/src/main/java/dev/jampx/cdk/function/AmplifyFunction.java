package dev.jampx.cdk.function;

import java.io.UncheckedIOException;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/**
 * A Lambda function with its role and its log. It stands on its own in any CDK app.
 *
 * <pre>{@code
 * new AmplifyFunction(stack, "Greet", AmplifyFunctionProps.of(function, code, backend))
 * }</pre>
 */
public class AmplifyFunction extends Construct implements BackendFunction {

    private final String name;
    private final FunctionResources resources;
    private final FunctionVariables variables;

    /**
     * @param scope where the function is put; it refers to nothing outside but what it is told of and allowed
     * @param id the construct's id in {@code scope}
     * @param props what the function is made from
     * @throws UncheckedIOException if its code cannot be read
     */
    public AmplifyFunction(Construct scope, String id, AmplifyFunctionProps props) {
        super(scope, id);
        this.name = props.function().name();
        this.resources = FunctionAssembly.build(this, props);
        this.variables = new FunctionVariables(this, props);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public IFunction lambda() {
        return resources.alias().<IFunction>map(alias -> alias).orElse(resources.lambda());
    }

    /** What the function is made of. */
    public FunctionResources resources() {
        return resources;
    }

    @Override
    public void allow(PolicyStatement statement) {
        resources.policy().addStatements(statement);
    }

    @Override
    public void tell(String variable, String value) {
        variables.tell(variable, value);
    }
}
