package dev.jampx.examples.cdkapp;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** The stack has the app's resources and those of the API, and they know each other. */
@Tag("toolchain")
class NotesStackTest {

    private static Template template;

    @BeforeAll
    static void synthesize() {
        template = Template.fromStack(new NotesStack(new App(), "Notes"));
    }

    @Test
    void theApiTakesTheUsersOfTheApp() {
        template.hasResourceProperties(
                "AWS::AppSync::GraphQLApi",
                Map.of(
                        "AuthenticationType",
                        "AMAZON_COGNITO_USER_POOLS",
                        "UserPoolConfig",
                        Match.objectLike(Map.of("UserPoolId", Map.of("Ref", Match.stringLikeRegexp("^Users"))))));
        template.resourceCountIs("AWS::Cognito::UserPool", 1);
    }

    @Test
    void theFunctionReadsTheTableOfTheApi() {
        template.hasResourceProperties(
                "AWS::IAM::Policy",
                Map.of(
                        "PolicyDocument",
                        Match.objectLike(Map.of(
                                "Statement",
                                Match.arrayWith(List.of(Match.objectLike(Map.of(
                                        "Action", Match.arrayWith(List.of("dynamodb:Query")),
                                        "Resource",
                                                Match.arrayWith(
                                                        List.of(
                                                                Map.of(
                                                                        "Fn::GetAtt",
                                                                        List.of(
                                                                                Match.stringLikeRegexp("NoteTable"),
                                                                                "Arn"))))))))))));
    }

    @Test
    void theTableStaysAndHasItsIndex() {
        template.hasResource(
                "AWS::DynamoDB::Table",
                Map.of(
                        "DeletionPolicy",
                        "Retain",
                        "Properties",
                        Match.objectLike(Map.of(
                                "DeletionProtectionEnabled",
                                true,
                                "GlobalSecondaryIndexes",
                                List.of(Match.objectLike(Map.of("IndexName", "notesByTopic")))))));
    }

    @Test
    void eachFieldHasAResolver() {
        for (String field : List.of("getNote", "listNotes", "listNoteByTopic")) {
            template.hasResourceProperties(
                    "AWS::AppSync::Resolver", Map.of("TypeName", "Query", "FieldName", field, "Kind", "UNIT"));
        }
    }
}
