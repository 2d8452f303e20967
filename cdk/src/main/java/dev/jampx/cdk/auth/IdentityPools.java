package dev.jampx.cdk.auth;

import dev.jampx.model.deployment.DeploymentType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** Makes the identity pool, and says who gets which of its roles. */
final class IdentityPools {

    private IdentityPools() {}

    /** Identity ids are the names of folders of files and of owners of rows, so the pool is kept where data is. */
    static CfnIdentityPool identityPool(
            Construct scope,
            CfnUserPool userPool,
            CfnUserPoolClient client,
            Map<String, String> loginProviders,
            DeploymentType type) {
        CfnIdentityPool identityPool = CfnIdentityPool.Builder.create(scope, "IdentityPool")
                .allowUnauthenticatedIdentities(true)
                .cognitoIdentityProviders(List.of(CfnIdentityPool.CognitoIdentityProviderProperty.builder()
                        .clientId(client.getRef())
                        .providerName(userPool.getAttrProviderName())
                        .build()))
                .supportedLoginProviders(loginProviders)
                .build();
        identityPool.applyRemovalPolicy(type.keepsData() ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
        return identityPool;
    }

    /** Members of groups get the role that their token names. */
    static CfnIdentityPoolRoleAttachment roleAttachment(
            Construct scope,
            CfnUserPool userPool,
            CfnUserPoolClient client,
            CfnIdentityPool identityPool,
            Role authenticated,
            Role unauthenticated) {
        Map<String, String> roles = new TreeMap<>();
        roles.put("authenticated", authenticated.getRoleArn());
        roles.put("unauthenticated", unauthenticated.getRoleArn());
        return CfnIdentityPoolRoleAttachment.Builder.create(scope, "IdentityPoolRoleAttachment")
                .identityPoolId(identityPool.getRef())
                .roles(roles)
                .roleMappings(Map.of(
                        "UserPoolWebClientRoleMapping",
                        CfnIdentityPoolRoleAttachment.RoleMappingProperty.builder()
                                .type("Token")
                                .ambiguousRoleResolution("AuthenticatedRole")
                                .identityProvider(userPool.getAttrProviderName() + ":" + client.getRef())
                                .build()))
                .build();
    }
}
