package dev.jampx.cdk.data;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import java.util.List;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.interfaces.cognito.IUserPoolRef;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.AdditionalAuthenticationProviderProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.CognitoUserPoolConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.LambdaAuthorizerConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.OpenIDConnectConfigProperty;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.UserPoolConfigProperty;

/** The authorization modes of an API as AppSync is told of them. */
final class AuthorizationProviders {

    private static final int MILLIS = 1000;

    private final AmplifyDataProps props;
    private final AuthorizationModes modes;

    AuthorizationProviders(AmplifyDataProps props) {
        this.props = props;
        this.modes = props.api().access().modes();
    }

    /** The function that judges tokens. */
    static BackendFunction authorizer(AmplifyDataProps props, AuthorizationModes.Lambda lambda) {
        BackendFunction function = props.functions().get(lambda.function());
        if (function == null) {
            throw new IllegalArgumentException(
                    "the API is authorized by the function " + lambda.function() + ", which the props do not have");
        }
        return function;
    }

    List<AdditionalAuthenticationProviderProperty> additional() {
        return modes.additional().stream().map(this::provider).toList();
    }

    private AdditionalAuthenticationProviderProperty provider(AuthorizationMode mode) {
        AdditionalAuthenticationProviderProperty.Builder provider =
                AdditionalAuthenticationProviderProperty.builder().authenticationType(mode.appSyncName());
        switch (mode) {
            case USER_POOL ->
                provider.userPoolConfig(CognitoUserPoolConfigProperty.builder()
                        .userPoolId(userPoolId())
                        .awsRegion(Aws.REGION)
                        .build());
            case OIDC -> provider.openIdConnectConfig(openIdConnect());
            case LAMBDA -> provider.lambdaAuthorizerConfig(lambda());
            case API_KEY, IAM, IDENTITY_POOL -> {}
        }
        return provider.build();
    }

    UserPoolConfigProperty defaultUserPool() {
        return UserPoolConfigProperty.builder()
                .userPoolId(userPoolId())
                .awsRegion(Aws.REGION)
                .defaultAction("ALLOW")
                .build();
    }

    OpenIDConnectConfigProperty openIdConnect() {
        AuthorizationModes.Oidc oidc = modes.oidc().orElseThrow();
        return OpenIDConnectConfigProperty.builder()
                .issuer(oidc.issuerUrl())
                .clientId(oidc.clientId().orElse(null))
                .authTtl((long) oidc.tokenExpiryFromAuthInSeconds() * MILLIS)
                .iatTtl((long) oidc.tokenExpireFromIssueInSeconds() * MILLIS)
                .build();
    }

    LambdaAuthorizerConfigProperty lambda() {
        AuthorizationModes.Lambda lambda = modes.lambda().orElseThrow();
        return LambdaAuthorizerConfigProperty.builder()
                .authorizerUri(authorizer(props, lambda).lambda().getFunctionArn())
                .authorizerResultTtlInSeconds(lambda.timeToLiveInSeconds())
                .build();
    }

    private String userPoolId() {
        IUserPoolRef userPool = props.userPool()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the API takes tokens of a user pool, which the props do not have"));
        return userPool.getUserPoolRef().getUserPoolId();
    }
}
