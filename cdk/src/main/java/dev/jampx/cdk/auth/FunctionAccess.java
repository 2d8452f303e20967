package dev.jampx.cdk.auth;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.resolved.Auth;
import java.util.List;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.constructs.Construct;

/** What the user pool may do to functions, and functions to the user pool. */
final class FunctionAccess {

    private static final String USER_POOL_ID = "AMPLIFY_AUTH_USERPOOL_ID";

    private FunctionAccess() {}

    static void grant(Construct scope, CfnUserPool userPool, AmplifyAuthProps props) {
        props.auth().triggers().values().stream()
                .distinct()
                .map(props::function)
                .forEach(function -> permitCalls(scope, userPool, function));
        props.auth().grants().forEach(grant -> allow(userPool, props.function(grant.function()), grant));
    }

    /** Without the source any user pool of any account could call the function. */
    private static void permitCalls(Construct scope, CfnUserPool userPool, BackendFunction function) {
        CfnPermission.Builder.create(scope, function.name() + "Permission")
                .action("lambda:InvokeFunction")
                .functionName(function.lambda().getFunctionArn())
                .principal("cognito-idp.amazonaws.com")
                .sourceArn(userPool.getAttrArn())
                .build();
    }

    private static void allow(CfnUserPool userPool, BackendFunction function, Auth.Grant grant) {
        List<String> actions = grant.actions().stream()
                .flatMap(action -> action.iamActions().stream())
                .distinct()
                .toList();
        function.allow(PolicyStatement.Builder.create()
                .effect(Effect.ALLOW)
                .actions(actions)
                .resources(List.of(userPool.getAttrArn()))
                .build());
        function.tell(USER_POOL_ID, userPool.getRef());
    }
}
