package dev.jampx.standin.cloudformation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of resources that backends are made of, as AWS's resource specification has them. */
final class ResourceTypes {

    private static final Map<String, ResourceType> TYPES = Map.ofEntries(
            named("AWS::DynamoDB::Table", "TableName", "KeySchema", "ImportSourceSpecification"),
            unnamed("AWS::AppSync::GraphQLApi"),
            unnamed("AWS::AppSync::ApiKey", "ApiId"),
            unnamed("AWS::AppSync::GraphQLSchema", "ApiId"),
            unnamed("AWS::AppSync::DataSource", "ApiId", "Name"),
            unnamed("AWS::AppSync::Resolver", "ApiId", "TypeName", "FieldName"),
            unnamed("AWS::AppSync::FunctionConfiguration", "ApiId"),
            unnamed("AWS::Cognito::UserPool"),
            unnamed("AWS::Cognito::UserPoolClient", "GenerateSecret", "UserPoolId"),
            named("AWS::Cognito::UserPoolDomain", "Domain", "UserPoolId"),
            named("AWS::Cognito::UserPoolGroup", "GroupName", "UserPoolId"),
            named("AWS::Cognito::UserPoolIdentityProvider", "ProviderName", "UserPoolId", "ProviderType"),
            unnamed("AWS::Cognito::IdentityPool"),
            unnamed("AWS::Cognito::IdentityPoolRoleAttachment", "IdentityPoolId"),
            named("AWS::Lambda::Function", "FunctionName", "PackageType"),
            unnamed("AWS::Lambda::Permission", "FunctionName", "Action", "Principal", "SourceArn", "SourceAccount"),
            unnamed("AWS::Lambda::Version", "FunctionName", "CodeSha256", "Description"),
            named("AWS::Lambda::Alias", "Name", "FunctionName"),
            unnamed("AWS::Lambda::LayerVersion", "Content", "LayerName", "Description"),
            unnamed("AWS::Lambda::EventSourceMapping", "EventSourceArn", "StartingPosition"),
            named("AWS::IAM::Role", "RoleName", "Path"),
            unnamed("AWS::IAM::Policy"),
            named("AWS::IAM::ManagedPolicy", "ManagedPolicyName", "Path", "Description"),
            named("AWS::S3::Bucket", "BucketName", "ObjectLockEnabled"),
            unnamed("AWS::S3::BucketPolicy", "Bucket"),
            named("AWS::Events::Rule", "Name", "EventBusName"),
            named("AWS::Logs::LogGroup", "LogGroupName"),
            named("AWS::SSM::Parameter", "Name"),
            named("AWS::SQS::Queue", "QueueName", "FifoQueue"),
            named("AWS::SNS::Topic", "TopicName", "FifoTopic"),
            named("AWS::Scheduler::Schedule", "Name"),
            unnamed("AWS::CloudFormation::Stack"),
            unnamed("AWS::CDK::Metadata"));

    private ResourceTypes() {}

    /** What is known of {@code type}. */
    static Optional<ResourceType> find(String type) {
        return type.startsWith("Custom::")
                ? Optional.of(new ResourceType(Optional.empty(), Set.of("ServiceToken")))
                : Optional.ofNullable(TYPES.get(type));
    }

    private static Map.Entry<String, ResourceType> named(String type, String name, String... fixed) {
        Set<String> all = new java.util.HashSet<>(Set.of(fixed));
        all.add(name);
        return Map.entry(type, new ResourceType(Optional.of(name), Set.copyOf(all)));
    }

    private static Map.Entry<String, ResourceType> unnamed(String type, String... fixed) {
        return Map.entry(type, new ResourceType(Optional.empty(), Set.of(fixed)));
    }
}
