package dev.jampx.cdk.data;

import dev.jampx.appsync.DataSource;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.cdk.iam.PolicyDocument;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.cdk.placement.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnDataSource.LambdaConfigProperty;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.iam.CfnRole.PolicyProperty;
import software.constructs.Construct;

/** Makes the data sources that are no tables. */
final class OtherDataSources implements DataSource.Visitor<Void> {

    private final StackScopes scopes;
    private final AmplifyDataProps props;
    private final String apiId;
    private final Map<String, MadeDataSource> dataSources = new LinkedHashMap<>();
    private final List<CfnRole> roles = new ArrayList<>();

    OtherDataSources(StackScopes scopes, AmplifyDataProps props, String apiId) {
        this.scopes = scopes;
        this.props = props;
        this.apiId = apiId;
        props.api().dataSources().forEach(dataSource -> dataSource.accept(this));
    }

    /** The data sources by name. */
    Map<String, MadeDataSource> dataSources() {
        return dataSources;
    }

    List<CfnRole> roles() {
        return roles;
    }

    @Override
    public Void dynamoDb(DataSource.DynamoDb dynamoDb) {
        return null;
    }

    @Override
    public Void lambda(DataSource.Lambda lambda) {
        String stack = lambda.ofBackend() ? scopes.stackOf(Unit.nameOfFunction(lambda.function())) : Placement.HUB;
        Construct scope = scopes.in(stack);
        String arn = lambda.ofBackend() ? function(lambda).lambda().getFunctionArn() : arnInAccount(lambda.function());
        CfnRole role = CfnRole.Builder.create(scope, lambda.name() + "Role")
                .assumeRolePolicyDocument(PolicyDocument.trusting("appsync.amazonaws.com"))
                .policies(List.of(PolicyProperty.builder()
                        .policyName("InvokeFunction")
                        .policyDocument(PolicyDocument.allowing(List.of("lambda:InvokeFunction"), List.of(arn))
                                .json())
                        .build()))
                .build();
        roles.add(role);
        CfnDataSource made = builder(scope, lambda)
                .type("AWS_LAMBDA")
                .lambdaConfig(
                        LambdaConfigProperty.builder().lambdaFunctionArn(arn).build())
                .serviceRoleArn(role.getAttrArn())
                .build();
        dataSources.put(lambda.name(), new MadeDataSource(stack, made));
        return null;
    }

    @Override
    public Void none(DataSource.None none) {
        CfnDataSource made =
                builder(scopes.in(Placement.HUB), none).type("NONE").build();
        dataSources.put(none.name(), new MadeDataSource(Placement.HUB, made));
        return null;
    }

    /** Nothing: the user adds it. */
    @Override
    public Void foreign(DataSource.Foreign foreign) {
        return null;
    }

    private CfnDataSource.Builder builder(Construct scope, DataSource dataSource) {
        return CfnDataSource.Builder.create(scope, dataSource.name() + "DataSource")
                .apiId(apiId)
                .name(dataSource.name());
    }

    private BackendFunction function(DataSource.Lambda lambda) {
        BackendFunction function = props.functions().get(lambda.function());
        if (function == null) {
            throw new IllegalArgumentException(
                    "the API calls the function " + lambda.function() + ", which the props do not have");
        }
        return function;
    }

    private static String arnInAccount(String function) {
        return String.join(":", "arn", Aws.PARTITION, "lambda", Aws.REGION, Aws.ACCOUNT_ID, "function", function);
    }
}
