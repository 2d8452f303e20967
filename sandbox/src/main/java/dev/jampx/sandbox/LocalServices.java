package dev.jampx.sandbox;

import dev.jampx.sandbox.cognito.CognitoUserPool;
import dev.jampx.sandbox.dynamodb.LocalDynamoDb;
import dev.jampx.sandbox.dynamodb.TableSync;
import dev.jampx.sandbox.graphql.GraphQlService;
import dev.jampx.sandbox.iam.RolePolicies;
import dev.jampx.sandbox.lambda.LocalFunctions;

/**
 * The services of one sandbox.
 *
 * @param database the tables' database
 * @param tables brings the database to the API's tables
 * @param userPool the users
 * @param functions the functions
 * @param policies what functions may do
 * @param graphql the API
 */
record LocalServices(
        LocalDynamoDb database,
        TableSync tables,
        CognitoUserPool userPool,
        LocalFunctions functions,
        RolePolicies policies,
        GraphQlService graphql)
        implements AutoCloseable {

    /** Those that call others are closed before those that are called. */
    @Override
    public void close() {
        functions.close();
        graphql.close();
        userPool.close();
        database.close();
    }
}
