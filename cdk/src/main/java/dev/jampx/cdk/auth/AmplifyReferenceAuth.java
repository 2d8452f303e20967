package dev.jampx.cdk.auth;

import dev.jampx.cdk.output.StackOutputs;
import dev.jampx.model.resolved.ReferencedAuth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/**
 * The users of a user pool and an identity pool that were there before. Amplify: {@code AmplifyReferenceAuth}. While the backend is deployed,
 * a small function finds out whether what was named belongs together, and what clients need to know of it; if it does not, the deployment
 * fails and says why.
 *
 * <pre>{@code
 * new AmplifyReferenceAuth(stack, "Auth", AmplifyAuthProps.builder()
 *         .auth(compiled.backend().auth().orElseThrow())
 *         .backend(identifier)
 *         .functions(functions)
 *         .build());
 * }</pre>
 */
public final class AmplifyReferenceAuth extends Construct {

    private static final List<String> FOUND_OUT = List.of(
            "allowUnauthenticatedIdentities",
            "signupAttributes",
            "usernameAttributes",
            "verificationMechanisms",
            "passwordPolicyMinLength",
            "passwordPolicyRequirements",
            "mfaConfiguration",
            "mfaTypes",
            "socialProviders",
            "oauthCognitoDomain",
            "oauthScope",
            "oauthRedirectSignIn",
            "oauthRedirectSignOut",
            "oauthResponseType",
            "oauthClientId");

    private final ReferenceAuthResources resources;

    /**
     * Adds to {@code scope} what the backend needs of the users, and what clients need to know of them to the outputs of its root stack.
     *
     * @param scope a stack, or a construct in one
     * @param id the construct's id in it
     * @param props what is meant
     * @throws IllegalArgumentException if {@code props} is about {@code defineAuth}, or lacks a function that a permission names
     */
    public AmplifyReferenceAuth(Construct scope, String id, AmplifyAuthProps props) {
        super(scope, id);
        ReferencedAuth auth = props.auth()
                .accept(AuthKind.REFERENCED)
                .orElseThrow(() -> new IllegalArgumentException("defineAuth is made by AmplifyAuth"));
        IUserPool userPool = UserPool.fromUserPoolId(this, "UserPool", auth.userPoolId());
        Map<String, IRole> groupRoles = new LinkedHashMap<>();
        auth.groupRoles()
                .forEach((group, arn) -> groupRoles.put(group, Role.fromRoleArn(this, group + "GroupRole", arn)));
        resources = new ReferenceAuthResources(
                userPool,
                UserPoolClient.fromUserPoolClientId(this, "UserPoolClient", auth.userPoolClientId()),
                Role.fromRoleArn(this, "AuthenticatedUserRole", auth.authRoleArn()),
                Role.fromRoleArn(this, "UnauthenticatedUserRole", auth.unauthRoleArn()),
                auth.identityPoolId(),
                groupRoles,
                check(auth, userPool.getUserPoolArn()));
        FunctionAccess.grant(userPool.getUserPoolArn(), auth.userPoolId(), props);
        StackOutputs.add(RootStack.of(this), AuthOutputs.KEY, AuthOutputs.VERSION, outputs(auth));
    }

    /** What was named, to be used by other parts. */
    public ReferenceAuthResources resources() {
        return resources;
    }

    private CustomResource check(ReferencedAuth auth, String userPoolArn) {
        Stack stack = Stack.of(this);
        String identityPoolArn = stack.formatArn(ArnComponents.builder()
                .service("cognito-identity")
                .resource("identitypool")
                .resourceName(auth.identityPoolId())
                .build());
        Map<String, List<String>> permissions = new TreeMap<>();
        List.of(
                        "DescribeUserPool",
                        "DescribeUserPoolClient",
                        "GetUserPoolMfaConfig",
                        "ListGroups",
                        "ListIdentityProviders")
                .forEach(action -> permissions.put("cognito-idp:" + action, List.of(userPoolArn)));
        List.of("DescribeIdentityPool", "GetIdentityPoolRoles")
                .forEach(action -> permissions.put("cognito-identity:" + action, List.of(identityPoolArn)));
        InlineFunction function = InlineFunction.of(this, "Checker", "reference.js", permissions);
        Map<String, Object> properties = new TreeMap<>();
        properties.put("userPoolId", auth.userPoolId());
        properties.put("userPoolClientId", auth.userPoolClientId());
        properties.put("identityPoolId", auth.identityPoolId());
        properties.put("authRoleArn", auth.authRoleArn());
        properties.put("unauthRoleArn", auth.unauthRoleArn());
        properties.put("groups", auth.groupRoles());
        properties.put("region", stack.getRegion());
        return CustomResource.Builder.create(this, "Check")
                .serviceToken(function.arn())
                .resourceType("Custom::JampxReferenceAuth")
                .properties(properties)
                .build();
    }

    private Map<String, String> outputs(ReferencedAuth auth) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("userPoolId", auth.userPoolId());
        values.put("webClientId", auth.userPoolClientId());
        values.put("identityPoolId", auth.identityPoolId());
        values.put("authRegion", Stack.of(this).getRegion());
        FOUND_OUT.forEach(name -> values.put(name, resources.check().getAttString(name)));
        return values;
    }
}
