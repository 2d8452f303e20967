package dev.jampx.cdk.auth;

import dev.jampx.cdk.output.StackOutputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Tags;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * The users of a backend: a Cognito user pool with its client and groups, an identity pool, and their roles. Amplify: {@code
 * AmplifyAuth}.
 *
 * <pre>{@code
 * new AmplifyAuth(stack, "Auth", AmplifyAuthProps.builder()
 *         .auth(compiled.backend().auth().orElseThrow())
 *         .backend(new BackendIdentifier("herofaq", "main", DeploymentType.STANDALONE))
 *         .functions(functions)
 *         .build());
 * }</pre>
 */
public final class AmplifyAuth extends Construct {

    private final AuthResources resources;

    /**
     * Adds the users to {@code scope}, and what clients need to know of them to the outputs of its root stack.
     *
     * @param scope a stack, or a construct in one
     * @param id the construct's id in it
     * @param props what to make
     * @throws IllegalArgumentException if {@code props} lacks a function that a trigger or a permission names
     */
    public AmplifyAuth(Construct scope, String id, AmplifyAuthProps props) {
        super(scope, id);
        CfnUserPool userPool = UserPools.userPool(this, props);
        CfnUserPoolClient client = UserPools.client(this, userPool);
        CfnIdentityPool identityPool = IdentityPools.identityPool(
                this, userPool, client, props.backend().type());
        UserRoles roles = new UserRoles(this, identityPool);
        Role authenticated = roles.authenticated("AuthenticatedUserRole");
        Role unauthenticated = roles.unauthenticated("UnauthenticatedUserRole");
        resources = new AuthResources(
                UserPool.fromUserPoolId(this, "UserPoolReference", userPool.getRef()),
                UserPoolClient.fromUserPoolClientId(this, "UserPoolClientReference", client.getRef()),
                authenticated,
                unauthenticated,
                identityPool.getRef(),
                groups(props.auth().groups(), userPool, roles),
                new AuthResources.CfnResources(
                        userPool,
                        client,
                        identityPool,
                        IdentityPools.roleAttachment(
                                this, userPool, client, identityPool, authenticated, unauthenticated)));
        FunctionAccess.grant(this, userPool, props);
        Tags.of(this).add("amplify:friendly-name", props.name());
        StackOutputs.add(rootOf(this), AuthOutputs.KEY, AuthOutputs.VERSION, AuthOutputs.of(resources));
    }

    /** Every resource, to be changed where the definition has no word for something. */
    public AuthResources resources() {
        return resources;
    }

    private Map<String, AuthResources.Group> groups(List<String> names, CfnUserPool userPool, UserRoles roles) {
        Map<String, AuthResources.Group> groups = new LinkedHashMap<>();
        for (int precedence = 0; precedence < names.size(); precedence++) {
            String name = names.get(precedence);
            Role role = roles.authenticated(name + "GroupRole");
            groups.put(
                    name,
                    new AuthResources.Group(
                            CfnUserPoolGroup.Builder.create(this, name + "Group")
                                    .userPoolId(userPool.getRef())
                                    .groupName(name)
                                    .roleArn(role.getRoleArn())
                                    .precedence(precedence)
                                    .build(),
                            role));
        }
        return groups;
    }

    private static Stack rootOf(Construct scope) {
        Stack stack = Stack.of(scope);
        Stack parent = stack.getNestedStackParent();
        while (parent != null) {
            stack = parent;
            parent = stack.getNestedStackParent();
        }
        return stack;
    }
}
