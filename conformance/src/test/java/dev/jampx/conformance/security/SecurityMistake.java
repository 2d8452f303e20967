package dev.jampx.conformance.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.deployment.DeploymentType;
import java.util.function.Consumer;

/** A property that makes a resource unsafe, and how to set it in a sound template. */
enum SecurityMistake {
    TABLE_THAT_GOES("AWS::DynamoDB::Table", true, table -> table.put("DeletionPolicy", "Delete")),
    TABLE_THAT_IS_REPLACED("AWS::DynamoDB::Table", true, table -> table.remove("UpdateReplacePolicy")),
    TABLE_THAT_MAY_BE_DELETED(
            "AWS::DynamoDB::Table", true, table -> properties(table).put("DeletionProtectionEnabled", false)),
    TABLE_THAT_CANNOT_BE_RESTORED(
            "AWS::DynamoDB::Table", true, table -> properties(table).remove("PointInTimeRecoverySpecification")),
    TABLE_IN_PLAIN_TEXT("AWS::DynamoDB::Table", false, table -> properties(table)
            .putObject("SSESpecification")
            .put("SSEEnabled", false)),
    USER_POOL_THAT_GOES("AWS::Cognito::UserPool", true, pool -> pool.put("DeletionPolicy", "Delete")),
    USER_POOL_THAT_MAY_BE_DELETED(
            "AWS::Cognito::UserPool", true, pool -> properties(pool).put("DeletionProtection", "INACTIVE")),
    SHORT_PASSWORDS(
            "AWS::Cognito::UserPool", false, pool -> ((ObjectNode) pool.at("/Properties/Policies/PasswordPolicy"))
                    .put("MinimumLength", 6)),
    SIMPLE_PASSWORDS(
            "AWS::Cognito::UserPool", false, pool -> ((ObjectNode) pool.at("/Properties/Policies/PasswordPolicy"))
                    .put("RequireSymbols", false)),
    CLIENT_THAT_TELLS_WHO_HAS_AN_ACCOUNT(
            "AWS::Cognito::UserPoolClient", false, client -> properties(client).remove("PreventUserExistenceErrors")),
    IMPLICIT_FLOW("AWS::Cognito::UserPoolClient", false, client -> properties(client)
            .withArray("AllowedOAuthFlows")
            .add("implicit")),
    PASSWORDS_OVER_THE_WIRE("AWS::Cognito::UserPoolClient", false, client -> properties(client)
            .withArray("ExplicitAuthFlows")
            .add("ALLOW_USER_PASSWORD_AUTH")),
    CLASSIC_FLOW("AWS::Cognito::IdentityPool", false, pool -> properties(pool).put("AllowClassicFlow", true)),
    IDENTITIES_THAT_GO("AWS::Cognito::IdentityPool", true, pool -> pool.put("DeletionPolicy", "Delete")),
    SECRET_OF_A_PROVIDER("AWS::Cognito::UserPoolIdentityProvider", false, provider -> ((ObjectNode)
                    provider.at("/Properties/ProviderDetails"))
            .put("client_secret", "s3cret")),
    KEY_WITHOUT_ROTATION("AWS::KMS::Key", false, key -> properties(key).put("EnableKeyRotation", false)),
    KEY_OF_ANYBODY("AWS::KMS::Key", false, key -> ((ObjectNode) key.at("/Properties/KeyPolicy/Statement/0"))
            .put("Principal", "*")),
    BUCKET_IN_PLAIN_TEXT("AWS::S3::Bucket", false, bucket -> properties(bucket).remove("BucketEncryption")),
    PUBLIC_BUCKET(
            "AWS::S3::Bucket", false, bucket -> ((ObjectNode) bucket.at("/Properties/PublicAccessBlockConfiguration"))
                    .put("RestrictPublicBuckets", false)),
    BUCKET_WITHOUT_BLOCK(
            "AWS::S3::Bucket", false, bucket -> properties(bucket).remove("PublicAccessBlockConfiguration")),
    BUCKET_WITH_LIST_OF_ACCESS(
            "AWS::S3::Bucket", false, bucket -> properties(bucket).put("AccessControl", "PublicRead")),
    BUCKET_THAT_GOES("AWS::S3::Bucket", true, bucket -> bucket.put("DeletionPolicy", "Delete")),
    BUCKET_WITHOUT_TLS(
            "AWS::S3::BucketPolicy", false, policy -> ((ObjectNode) policy.at("/Properties/PolicyDocument/Statement/0"))
                    .put("Effect", "Allow")),
    TLS_FOR_THE_BUCKET_BUT_NOT_ITS_FILES("AWS::S3::BucketPolicy", false, policy -> {
        ObjectNode statement = (ObjectNode) policy.at("/Properties/PolicyDocument/Statement/0");
        statement.set("Resource", statement.path("Resource").path(0));
    }),
    BUCKET_FOR_ANYBODY("AWS::S3::BucketPolicy", false, policy -> ((ObjectNode) policy.at("/Properties/PolicyDocument"))
            .withArray("Statement")
            .addObject()
            .put("Effect", "Allow")
            .put("Principal", "*")
            .put("Action", "s3:GetObject")
            .put("Resource", "*")),
    LOG_THAT_STAYS("AWS::Logs::LogGroup", false, log -> log.put("DeletionPolicy", "Retain")),
    FUNCTION_WITHOUT_LOG(
            "AWS::Lambda::Function", false, function -> properties(function).remove("LoggingConfig")),
    CALLS_OF_ANY_ACCOUNT("AWS::Lambda::Permission", false, permission -> {
        properties(permission).remove("SourceArn");
        properties(permission).remove("SourceAccount");
    }),
    CALLS_OF_ANYBODY("AWS::Lambda::Permission", false, permission -> properties(permission)
            .put("Principal", "*")),
    MORE_THAN_CALLS("AWS::Lambda::Permission", false, permission -> properties(permission)
            .put("Action", "lambda:*")),
    CHANGES_OF_ANOTHER_BACKEND("AWS::Lambda::EventSourceMapping", false, mapping -> properties(mapping)
            .put("EventSourceArn", "arn:aws:dynamodb:eu-west-1:111111111111:table/Note/stream/1")),
    SECRET_IN_A_PARAMETER(
            "AWS::SSM::Parameter", false, parameter -> properties(parameter).put("Value", "s3cret")),
    TYPE_THAT_NOBODY_LOOKED_AT("AWS::IAM::Role", false, role -> role.put("Type", "AWS::EC2::Instance"));

    private final String type;
    private final boolean onlyWhereDataIsKept;
    private final Consumer<ObjectNode> change;

    SecurityMistake(String type, boolean onlyWhereDataIsKept, Consumer<ObjectNode> change) {
        this.type = type;
        this.onlyWhereDataIsKept = onlyWhereDataIsKept;
        this.change = change;
    }

    /** Makes the mistake in the first resource of its kind, and says whether there is one. */
    boolean makeIn(ObjectNode template, DeploymentType deployment) {
        if (onlyWhereDataIsKept && !deployment.keepsData()) {
            return false;
        }
        for (JsonNode resource : template.path("Resources")) {
            // Functions of ours that CloudFormation calls have no log.
            if (resource.path("Type").asText().equals(type)
                    && !resource.at("/Properties/Code").has("ZipFile")
                    && (this != FUNCTION_WITHOUT_LOG
                            || resource.at("/Properties").has("LoggingConfig"))) {
                change.accept((ObjectNode) resource);
                return true;
            }
        }
        return false;
    }

    private static ObjectNode properties(ObjectNode resource) {
        return (ObjectNode) resource.path("Properties");
    }
}
