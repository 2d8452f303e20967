package dev.jampx.cdk.auth;

import dev.jampx.cdk.function.BackendFunction;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.constructs.Construct;

/** What the user pool may do to functions, and functions to the user pool. */
final class FunctionAccess {

    private FunctionAccess() {}

    static void grant(Construct scope, CfnUserPool userPool, AmplifyAuthProps props) {
        Stream.concat(
                        props.auth().triggers().values().stream(),
                        props.auth().accept(AuthKind.DEFINED).stream()
                                .flatMap(auth -> auth.senders().functions()))
                .distinct()
                .map(props::function)
                .forEach(function -> permitCalls(scope, userPool, function));
        grant(userPool.getAttrArn(), userPool.getRef(), props);
    }

    /** What functions may do to a user pool, whoever made it. */
    static void grant(String userPoolArn, String userPoolId, AmplifyAuthProps props) {
        props.auth().grants().forEach(grant -> {
            BackendFunction function = props.function(grant.function());
            function.allow(PolicyStatement.Builder.create()
                    .actions(grant.actions().stream()
                            .flatMap(action -> action.iamActions().stream())
                            .distinct()
                            .toList())
                    .resources(List.of(userPoolArn))
                    .build());
            function.tell(props.auth().userPoolIdVariable(), userPoolId);
        });
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
}
