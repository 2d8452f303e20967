package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthorizationMode;

/** A directive of AppSync that opens a type or a field to callers of one authorization mode, in the order Amplify writes them. */
enum AwsDirective {
    API_KEY("aws_api_key"),
    IAM("aws_iam"),
    OIDC("aws_oidc"),
    COGNITO_USER_POOLS("aws_cognito_user_pools"),
    LAMBDA("aws_lambda");

    private final String graphqlName;

    AwsDirective(String graphqlName) {
        this.graphqlName = graphqlName;
    }

    /** How it is written: {@code @aws_iam}. */
    String text() {
        return "@" + graphqlName;
    }

    /** The directive for callers of {@code mode}. */
    static AwsDirective of(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> API_KEY;
            case IAM, IDENTITY_POOL -> IAM;
            case USER_POOL -> COGNITO_USER_POOLS;
            case OIDC -> OIDC;
            case LAMBDA -> LAMBDA;
        };
    }

    /** The directive for callers that {@code provider} vouches for. */
    static AwsDirective of(AuthProvider provider) {
        return of(provider.mode());
    }
}
