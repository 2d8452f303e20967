package dev.jampx.cdk.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.services.appsync.CfnApiKey;
import software.amazon.awscdk.services.appsync.CfnDataSource;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
import software.amazon.awscdk.services.appsync.CfnGraphQLSchema;
import software.amazon.awscdk.services.appsync.CfnResolver;
import software.amazon.awscdk.services.dynamodb.CfnTable;
import software.amazon.awscdk.services.iam.CfnRole;
import software.amazon.awscdk.services.lambda.CfnFunction;

/**
 * The resources of an API as CloudFormation has them. Mirrors Amplify's {@code cfnResources}.
 *
 * @param cfnGraphqlApi the API
 * @param cfnGraphqlSchema its schema
 * @param cfnApiKey its key, if it has one
 * @param cfnResolvers its resolvers by type and field, such as {@code Query.getTodo}
 * @param cfnFunctionConfigurations the functions of its pipelines by name
 * @param cfnDataSources its data sources by name, such as {@code TodoTable}
 * @param cfnTables the tables by the model's name
 * @param amplifyDynamoDbTables the tables by the model's name, with what may be changed of them
 * @param cfnRoles the roles that AppSync takes on
 * @param cfnFunctions the functions that the construct itself needs: none, where Amplify has those that manage its tables
 * @param additionalCfnResources everything else: policies, the log group, permissions
 */
public record AmplifyDataCfnResources(
        CfnGraphQLApi cfnGraphqlApi,
        CfnGraphQLSchema cfnGraphqlSchema,
        Optional<CfnApiKey> cfnApiKey,
        Map<String, CfnResolver> cfnResolvers,
        Map<String, CfnFunctionConfiguration> cfnFunctionConfigurations,
        Map<String, CfnDataSource> cfnDataSources,
        Map<String, CfnTable> cfnTables,
        Map<String, ModelTable> amplifyDynamoDbTables,
        List<CfnRole> cfnRoles,
        Map<String, CfnFunction> cfnFunctions,
        List<CfnResource> additionalCfnResources) {}
