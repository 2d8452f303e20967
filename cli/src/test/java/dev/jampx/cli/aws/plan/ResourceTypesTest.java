package dev.jampx.cli.aws.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTypesTest {

    @ParameterizedTest
    @CsvSource({
        "AWS::DynamoDB::Table, KeySchema, REPLACES",
        "AWS::DynamoDB::Table, BillingMode, KEEPS",
        "AWS::DynamoDB::Table, LocalSecondaryIndexes, MAY_REPLACE",
        "AWS::DynamoDB::Table, SomethingNew, MAY_REPLACE",
        "AWS::Cognito::UserPool, AliasAttributes, REFUSES",
        "AWS::Cognito::UserPoolClient, CallbackURLs, KEEPS",
        "AWS::AppSync::Resolver, FieldName, REPLACES",
        "AWS::Lambda::Function, Runtime, KEEPS",
        "AWS::Nobody::Knows, Anything, MAY_REPLACE",
        "Custom::Mine, Anything, KEEPS",
        "Custom::Mine, ServiceToken, REPLACES",
    })
    void saysWhatAChangeDoes(String type, String property, UpdateBehavior behavior) {
        assertThat(ResourceTypes.of(type).behavior(property)).isEqualTo(behavior);
    }

    @Test
    void whatUsersPutThereIsData() {
        assertThat(ResourceTypes.of("AWS::S3::Bucket").content()).isEqualTo(new Content(Content.Kind.DATA, "objects"));
        assertThat(ResourceTypes.of("AWS::Logs::LogGroup").content())
                .isEqualTo(new Content(Content.Kind.LOGS, "log entries"));
        assertThat(ResourceTypes.of("Custom::AmplifyDynamoDBTable").content().isData())
                .as("Amplify's own tables")
                .isTrue();
        assertThat(ResourceTypes.of("AWS::IAM::Role").content()).isEqualTo(Content.NONE);
    }
}
