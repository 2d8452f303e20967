package dev.jampx.cdk.auth;

import dev.jampx.cdk.output.StackOutputs;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * The CDK context that says when a secret changed last. Another value of it than the deployed one has the secrets of identity
     * providers fetched again; Amplify's tools set it too.
     */
    public static final String SECRETS_LAST_UPDATED = "secretLastUpdated";

    private final AuthResources resources;

    /**
     * Adds the users to {@code scope}, and what clients need to know of them to the outputs of its root stack.
     *
     * @param scope a stack, or a construct in one
     * @param id the construct's id in it
     * @param props what to make
     * @throws IllegalArgumentException if {@code props} is about {@code referenceAuth}, or lacks a function that the definition names
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if passkeys belong to the domain of an Amplify app and there is none
     */
    public AmplifyAuth(Construct scope, String id, AmplifyAuthProps props) {
        super(scope, id);
        DefinedAuth auth = defined(props.auth());
        SenderKey senderKey = SenderKey.of(this, auth.senders(), props);
        SmsSending sms = SmsSending.of(this, auth);
        CfnUserPool userPool = new UserPoolFactory(this, auth, props).userPool(sms, senderKey);
        Federated federated = Federated.of(this, auth.login(), userPool, props.backend());
        CfnUserPoolClient client = UserPoolClients.client(this, auth.login(), userPool, federated);
        CfnIdentityPool identityPool = IdentityPools.identityPool(
                this,
                userPool,
                client,
                federated.loginProviders(),
                props.backend().type());
        UserRoles roles = new UserRoles(this, identityPool);
        Role authenticated = roles.authenticated("AuthenticatedUserRole");
        Role unauthenticated = roles.unauthenticated("UnauthenticatedUserRole");
        resources = new AuthResources(
                UserPool.fromUserPoolId(this, "UserPoolReference", userPool.getRef()),
                UserPoolClient.fromUserPoolClientId(this, "UserPoolClientReference", client.getRef()),
                authenticated,
                unauthenticated,
                identityPool.getRef(),
                groups(auth.groups(), userPool, roles),
                senderKey.key(),
                sms.role(),
                new AuthResources.CfnResources(
                        userPool,
                        client,
                        identityPool,
                        IdentityPools.roleAttachment(
                                this, userPool, client, identityPool, authenticated, unauthenticated),
                        federated.providers(),
                        federated.domain()));
        FunctionAccess.grant(this, userPool, props);
        Tags.of(this).add("amplify:friendly-name", auth.name());
        StackOutputs.add(
                RootStack.of(this),
                AuthOutputs.KEY,
                AuthOutputs.VERSION,
                AuthOutputs.of(resources, auth.preferredChallenge()));
    }

    private static DefinedAuth defined(Auth auth) {
        return auth.accept(AuthKind.DEFINED)
                .orElseThrow(() -> new IllegalArgumentException("referenceAuth is made by AmplifyReferenceAuth"));
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
}
