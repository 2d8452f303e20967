package dev.jampx.cdk.auth;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.AuthTrigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.constructs.Construct;

/** Makes the user pool and its client, with the settings that Amplify chooses. */
final class UserPools {

    private static final String VERIFICATION_SUBJECT = "Verify your new account";
    private static final String VERIFICATION_MESSAGE = "The verification code to your new account is {####}";

    private UserPools() {}

    static CfnUserPool userPool(Construct scope, AmplifyAuthProps props) {
        CfnUserPool.Builder builder = CfnUserPool.Builder.create(scope, "UserPool")
                .usernameConfiguration(CfnUserPool.UsernameConfigurationProperty.builder()
                        .caseSensitive(false)
                        .build())
                .usernameAttributes(List.of("email"))
                .autoVerifiedAttributes(List.of("email"))
                .userAttributeUpdateSettings(CfnUserPool.UserAttributeUpdateSettingsProperty.builder()
                        .attributesRequireVerificationBeforeUpdate(List.of("email"))
                        .build())
                .schema(List.of(CfnUserPool.SchemaAttributeProperty.builder()
                        .name("email")
                        .mutable(true)
                        .required(true)
                        .build()))
                .policies(CfnUserPool.PoliciesProperty.builder()
                        .passwordPolicy(CfnUserPool.PasswordPolicyProperty.builder()
                                .minimumLength(8)
                                .requireLowercase(true)
                                .requireUppercase(true)
                                .requireNumbers(true)
                                .requireSymbols(true)
                                .build())
                        .build())
                .adminCreateUserConfig(CfnUserPool.AdminCreateUserConfigProperty.builder()
                        .allowAdminCreateUserOnly(false)
                        .build())
                .accountRecoverySetting(CfnUserPool.AccountRecoverySettingProperty.builder()
                        .recoveryMechanisms(List.of(CfnUserPool.RecoveryOptionProperty.builder()
                                .name("verified_email")
                                .priority(1)
                                .build()))
                        .build())
                .emailVerificationSubject(VERIFICATION_SUBJECT)
                .emailVerificationMessage(VERIFICATION_MESSAGE)
                .smsVerificationMessage(VERIFICATION_MESSAGE)
                .verificationMessageTemplate(CfnUserPool.VerificationMessageTemplateProperty.builder()
                        .defaultEmailOption("CONFIRM_WITH_CODE")
                        .emailSubject(VERIFICATION_SUBJECT)
                        .emailMessage(VERIFICATION_MESSAGE)
                        .smsMessage(VERIFICATION_MESSAGE)
                        .build());
        if (!props.auth().triggers().isEmpty()) {
            builder.lambdaConfig(lambdaConfig(props));
        }
        boolean keep = props.backend().type().keepsData();
        if (keep) {
            builder.deletionProtection("ACTIVE");
        }
        CfnUserPool userPool = builder.build();
        userPool.applyRemovalPolicy(keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
        return userPool;
    }

    static CfnUserPoolClient client(Construct scope, CfnUserPool userPool) {
        return CfnUserPoolClient.Builder.create(scope, "UserPoolAppClient")
                .userPoolId(userPool.getRef())
                .explicitAuthFlows(List.of("ALLOW_CUSTOM_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"))
                .preventUserExistenceErrors("ENABLED")
                .supportedIdentityProviders(List.of("COGNITO"))
                .allowedOAuthFlowsUserPoolClient(true)
                .allowedOAuthFlows(List.of("code"))
                .allowedOAuthScopes(List.of("profile", "phone", "email", "openid", "aws.cognito.signin.user.admin"))
                .callbackUrLs(List.of("https://example.com"))
                .build();
    }

    private static CfnUserPool.LambdaConfigProperty lambdaConfig(AmplifyAuthProps props) {
        Map<AuthTrigger, String> arns = new LinkedHashMap<>();
        props.auth().triggers().forEach((trigger, name) -> {
            BackendFunction function = props.function(name);
            arns.put(trigger, function.lambda().getFunctionArn());
        });
        return CfnUserPool.LambdaConfigProperty.builder()
                .postConfirmation(arns.get(AuthTrigger.POST_CONFIRMATION))
                .build();
    }
}
