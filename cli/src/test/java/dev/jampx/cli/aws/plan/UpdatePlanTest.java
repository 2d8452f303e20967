package dev.jampx.cli.aws.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.aws.template.StackPath;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.model.deployment.DeploymentType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UpdatePlanTest {

    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String API = Trees.resource("Api", "AWS::AppSync::GraphQLApi", "'Name':'amplifyData'");
    private static final String RETAIN = "'DeletionPolicy':'Retain','UpdateReplacePolicy':'Retain'";

    @Test
    void theFirstDeploymentIsOneStepWithoutFindings() {
        TemplateTree wanted = Trees.tree(API);

        UpdatePlan plan = UpdatePlan.of(Optional.empty(), wanted, DeploymentType.SANDBOX);

        assertThat(plan.needsConsent()).isFalse();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.tree()).isEqualTo(wanted);
            assertThat(step.actions()).containsExactly(new StepAction.ApplyDefinition());
        });
    }

    @Test
    void theSameAgainIsOneStepWithoutFindings() {
        UpdatePlan plan = sandbox(API + "," + todo("'id'", ""), API + "," + todo("'id'", ""));

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.steps()).hasSize(1);
    }

    @Nested
    class Findings {

        @Test
        void aModelIsRemoved() {
            assertThat(told(sandbox(API + "," + todo("'id'", ""), API)))
                    .containsExactly("app/Todo  DynamoDB table  is no longer defined: it is DELETED with its items");
            assertThat(told(branch(API + "," + todo("'id'", "", RETAIN), API)))
                    .containsExactly(
                            "app/Todo  DynamoDB table  is no longer defined: it stays in the account, outside of"
                                    + " the stack");
        }

        @Test
        void membershipsGoWithTheirGroup() {
            String pool = Trees.resource("Pool", "AWS::Cognito::UserPool", "", RETAIN);
            String group = Trees.resource(
                    "Admins", "AWS::Cognito::UserPoolGroup", "'GroupName':'ADMINS','UserPoolId':{'Ref':'%s'}");
            String admins = String.format(group, "Pool");

            UpdatePlan removed = branch(pool + "," + admins, pool);
            assertThat(told(removed))
                    .containsExactly("app/Admins  Cognito user pool group  is no longer defined: it is DELETED with its"
                            + " memberships");
            assertThat(removed.needsConsent()).isTrue();

            assertThat(told(branch(
                            pool + "," + admins,
                            pool.replace("'Pool'", "'Other'") + "," + String.format(group, "Other"))))
                    .containsExactly(
                            "app/Admins  Cognito user pool group  is replaced (UserPoolId) by an empty one: its"
                                    + " memberships are DELETED",
                            "app/Pool    Cognito user pool        is no longer defined: it stays in the account,"
                                    + " outside of the stack");
            assertThat(told(sandbox(pool + "," + admins, pool + "," + admins.replace("ADMINS", "OWNERS"))))
                    .containsExactly("app/Admins  Cognito user pool group  is replaced (GroupName) by an empty one: its"
                            + " memberships are DELETED");
            // Another order of precedence loses nothing.
            assertThat(branch(
                                    pool + "," + admins,
                                    pool + "," + admins.replace("'GroupName'", "'Precedence':1,'GroupName'"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void protectionKeepsWhatItsPolicyWouldDelete() {
            assertThat(told(branch(API + "," + todo("'id'", ",'DeletionProtectionEnabled':true"), API)))
                    .singleElement()
                    .asString()
                    .endsWith("it stays in the account, outside of the stack");
        }

        @Test
        void aTableIsRenamed() {
            String renamed = todo("'id'", "").replace("Todo-${", "Task-${");

            UpdatePlan plan = sandbox(API + "," + todo("'id'", ""), API + "," + renamed);

            assertThat(told(plan))
                    .containsExactly("app/Todo  DynamoDB table  is replaced (TableName) by an empty one: its items are"
                            + " DELETED");
            assertThat(plan.findings().get(0).severity()).isEqualTo(Severity.LOSS);
            assertThat(plan.needsConsent()).isTrue();
            assertThat(plan.steps()).hasSize(1);
        }

        @Test
        void anotherNameMadeOfTheSameIsNoOtherName() {
            String joined = todo("'id'", "")
                    .replace(
                            "{'Fn::Sub':'Todo-${Api.ApiId}-NONE'}",
                            "{'Fn::Join':['-',['Todo',{'Fn::GetAtt':['Api','ApiId']},'NONE']]}");

            assertThat(sandbox(API + "," + todo("'id'", ""), API + "," + joined).findings())
                    .isEmpty();
        }

        @Test
        void aNewApiTakesAllTablesWithIt() {
            String other = API.replace("'Api'", "'NewApi'");
            String table = todo("'id'", "").replace("Api.ApiId", "NewApi.ApiId");

            assertThat(told(sandbox(API + "," + todo("'id'", ""), other + "," + table)))
                    .containsExactly("app/Todo  DynamoDB table  is replaced (TableName) by an empty one: its items are"
                            + " DELETED");
        }

        @Test
        void whatNamesAReplacedResourceIsReplacedToo() {
            String bucket = Trees.resource("Files", "AWS::S3::Bucket", "'BucketName':'%s'");
            String policy = Trees.resource("Policy", "AWS::S3::BucketPolicy", "'Bucket':{'Ref':'Files'}");

            UpdatePlan plan =
                    sandbox(String.format(bucket, "one") + "," + policy, String.format(bucket, "two") + "," + policy);

            assertThat(told(plan))
                    .containsExactly("app/Files  S3 bucket  is replaced (BucketName) by an empty one: its objects are"
                            + " DELETED");
            assertThat(plan.refusals()).isEmpty();
            assertThat(plan.steps()).hasSize(1);
        }

        @Test
        void clientsHaveToBeToldOfANewAddress() {
            String client = Trees.resource("Client", "AWS::Cognito::UserPoolClient", "'GenerateSecret':%s");

            UpdatePlan plan = sandbox(String.format(client, "false"), String.format(client, "true"));

            assertThat(told(plan))
                    .containsExactly(
                            "app/Client  Cognito user pool client  is replaced (GenerateSecret): clients have to"
                                    + " be told its new id");
            assertThat(plan.findings().get(0).severity()).isEqualTo(Severity.NEW_ADDRESS);
        }

        @Test
        void nobodyKnowsTypesThatJampxDoesNotMake() {
            String cluster = Trees.resource("Db", "AWS::RDS::DBCluster", "'Engine':'%s'");

            assertThat(told(sandbox(String.format(cluster, "mysql"), String.format(cluster, "postgres"))))
                    .containsExactly("app/Db  RDS DB cluster  may be replaced (Engine): jampx does not know what"
                            + " CloudFormation does");
        }

        @Test
        void whatCanBeMadeAgainIsNotWorthALine() {
            String role = Trees.resource("Role", "AWS::IAM::Role", "'RoleName':'%s'");
            String custom = Trees.resource("Custom", "Custom::S3AutoDeleteObjects", "'BucketName':'%s'");

            assertThat(sandbox(
                                    String.format(role, "a") + "," + String.format(custom, "a"),
                                    String.format(role, "b") + "," + String.format(custom, "b"))
                            .findings())
                    .isEmpty();
        }

        @Test
        void logsAreMentionedAndNeedNoConsent() {
            String log = Trees.resource("Log", "AWS::Logs::LogGroup", "'RetentionInDays':7");

            UpdatePlan plan = sandbox(API + "," + log, API);

            assertThat(told(plan)).hasSize(1);
            assertThat(plan.needsConsent()).isFalse();
        }

        @Test
        void theGravestComesFirst() {
            String log = Trees.resource("A", "AWS::Logs::LogGroup", "'RetentionInDays':7");

            assertThat(told(sandbox(API + "," + log + "," + todo("'id'", ""), API)))
                    .containsExactly(
                            "app/Todo  DynamoDB table  is no longer defined: it is DELETED with its items",
                            "app/A     Logs log group  is no longer defined: it is DELETED with its log entries");
        }

        @Test
        void aNestedStackThatIsKeptKeepsAllInIt() {
            Map<String, TemplateTree> nested = Map.of(
                    "Child", Trees.tree(todo("'id'", "").replace("{'Fn::Sub':'Todo-${Api.ApiId}-NONE'}", "'Todo'")));
            TemplateTree deployed = Trees.tree(
                    "{'Resources':{" + API + "," + Trees.resource("Child", "AWS::CloudFormation::Stack", "", RETAIN)
                            + "}}",
                    nested);

            assertThat(told(UpdatePlan.of(Optional.of(deployed), Trees.tree(API), DeploymentType.SANDBOX)))
                    .singleElement()
                    .asString()
                    .endsWith("it stays in the account, outside of the stack");
        }
    }

    @Nested
    class Recreations {

        private final String before = API + "," + todo("'id'", "") + "," + source();
        private final String after = API + "," + todo("'owner'", "") + "," + source();

        @Test
        void anotherKeyOfANamedTableTakesTwoUpdatesInASandbox() {
            UpdatePlan plan = sandbox(before, after);

            assertThat(told(plan))
                    .containsExactly(
                            "app/Todo  DynamoDB table  is deleted and created anew (AttributeDefinitions, KeySchema): its items are DELETED");
            assertThat(plan.refusals()).isEmpty();
            assertThat(plan.steps()).hasSize(2);
            assertThat(plan.steps().get(0).tree().template(StackPath.ROOT).resources())
                    .as("the data source only needs the table's name")
                    .containsOnlyKeys("Api", "Source");
            assertThat(texts(plan))
                    .containsExactly(List.of("deletes app/Todo, to create it anew"), List.of("applies the definition"));
        }

        @Test
        void outsideOfSandboxesItIsRefused() {
            assertThat(branch(before, after).refusals())
                    .extracting(Mistake::code)
                    .containsExactly("JPX8202");
            assertThat(branch(before, after).steps()).isEmpty();
        }

        @Test
        void anotherTypeOfAKeyIsAnotherKey() {
            UpdatePlan plan = sandbox(before, before.replace("'AttributeType':'S'", "'AttributeType':'N'"));

            assertThat(told(plan)).singleElement().asString().contains("(AttributeDefinitions)");
            assertThat(plan.steps()).hasSize(2);
        }

        @Test
        void aNameThatIsKeptStaysTaken() {
            String kept = API + "," + todo("'id'", "", RETAIN);

            assertThat(sandbox(kept, kept.replace("'AttributeName':'id'", "'AttributeName':'owner'"))
                            .refusals())
                    .extracting(Mistake::code)
                    .containsExactly("JPX8204");
        }

        @Test
        void nothingPreciousGoesWithIt() {
            String pool = Trees.resource(
                    "Pool",
                    "AWS::Cognito::UserPool",
                    "'EmailConfiguration':{'From':{'Fn::GetAtt':['Todo','StreamArn']}}");

            assertThat(sandbox(before + "," + pool, after + "," + pool).refusals())
                    .singleElement()
                    .satisfies(mistake -> {
                        assertThat(mistake.code()).isEqualTo("JPX8203");
                        assertThat(mistake.message()).contains("app/Pool cannot be without it");
                    });
        }

        @Test
        void aResolverThatMovesIsTakenAwayFirstEvenOutsideOfSandboxes() {
            String resolver = Trees.resource(
                    "Resolver", "AWS::AppSync::Resolver", "'ApiId':'x','TypeName':'Query','FieldName':'list'");

            UpdatePlan plan = branch(API + "," + resolver, API + "," + resolver.replace("'Resolver':", "'Moved':"));

            assertThat(plan.findings()).isEmpty();
            assertThat(texts(plan))
                    .containsExactly(
                            List.of("deletes app/Resolver, to create it anew"), List.of("applies the definition"));
        }

        private String source() {
            return Trees.resource(
                    "Source",
                    "AWS::AppSync::DataSource",
                    "'ApiId':{'Fn::GetAtt':['Api','ApiId']},'Name':'Todo','DynamoDBConfig':{'TableName':{'Ref':'Todo'}}");
        }
    }

    @Nested
    class UserPools {

        private static final String EMAIL = "{'Name':'email','Required':true,'Mutable':true}";

        @Test
        void newAttributesOfOnesOwnAreTaken() {
            assertThat(branch(pool(EMAIL), pool(EMAIL + ",{'Name':'team','AttributeDataType':'String'}"))
                            .refusals())
                    .isEmpty();
        }

        @Test
        void everyOtherChangeOfAttributesIsRefused() {
            String team = "{'Name':'team','AttributeDataType':'String'}";

            assertThat(reasons(pool(EMAIL + "," + team), pool(EMAIL))).contains("The attribute \"team\" is removed.");
            assertThat(reasons(pool(team), pool(team.replace("String", "Number"))))
                    .contains("The attribute \"team\" is changed.");
            assertThat(reasons(pool(team), pool(team + "," + EMAIL)))
                    .contains("The attribute \"email\" is new, and not one of your own that may be left out.");
            assertThat(reasons(pool(EMAIL), pool(EMAIL + "," + team.replace("}", ",'Required':true}"))))
                    .contains("The attribute \"team\" is new, and not one of your own that may be left out.");
        }

        @Test
        void howUsersSignInCannotBeChanged() {
            assertThat(reasons(
                            Trees.resource("Pool", "AWS::Cognito::UserPool", "'UsernameAttributes':['email']"),
                            Trees.resource("Pool", "AWS::Cognito::UserPool", "'UsernameAttributes':['phone_number']")))
                    .contains("The property UsernameAttributes is changed.");
        }

        private String pool(String schema) {
            return Trees.resource("Pool", "AWS::Cognito::UserPool", "'Schema':[" + schema + "]");
        }

        private String reasons(String before, String after) {
            List<Mistake> refusals = branch(before, after).refusals();
            assertThat(refusals).extracting(Mistake::code).containsExactly("JPX8201");
            return refusals.get(0).message();
        }
    }

    @Test
    void resolversWaitForTheIndexesThatTheyAskFor() {
        String index =
                "{'IndexName':'%s','KeySchema':[{'AttributeName':'id','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}";
        String indexes =
                ",'GlobalSecondaryIndexes':[" + String.format(index, "A") + "," + String.format(index, "B") + "]";
        String resolver = Trees.resource(
                "Resolver", "AWS::AppSync::Resolver", "'ApiId':'x','TypeName':'Query','FieldName':'byB'");

        UpdatePlan plan = branch(API + "," + todo("'id'", ""), API + "," + todo("'id'", indexes) + "," + resolver);

        assertThat(texts(plan))
                .containsExactly(
                        List.of("creates the index A of app/Todo"),
                        List.of("creates the index B of app/Todo", "applies the definition"));
        assertThat(plan.findings()).isEmpty();
        assertThat(plan.steps().get(0).tree().resources().keySet())
                .extracting(Object::toString)
                .doesNotContain("Resolver");
    }

    @Test
    void indexesPayForCapacityAsTheirTableDoesAtThatTime() {
        String index =
                "{'IndexName':'%s','KeySchema':[{'AttributeName':'id','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}";
        String provisioned = ",'ProvisionedThroughput':{'ReadCapacityUnits':1,'WriteCapacityUnits':2}";
        String indexes =
                ",'GlobalSecondaryIndexes':[" + String.format(index, "A") + "," + String.format(index, "B") + "]";

        UpdatePlan plan = sandbox(API + "," + todo("'id'", provisioned), API + "," + todo("'id'", indexes));

        assertThat(plan.steps().get(0).tree().resources().values().stream()
                        .filter(resource -> resource.type().equals(TABLE))
                        .map(table -> table.property("GlobalSecondaryIndexes")
                                .at("/0/ProvisionedThroughput/WriteCapacityUnits")
                                .asInt()))
                .containsExactly(2);
    }

    private static String todo(String key, String more, String... policies) {
        return Trees.resource(
                "Todo",
                TABLE,
                "'TableName':{'Fn::Sub':'Todo-${Api.ApiId}-NONE'},'KeySchema':[{'AttributeName':" + key
                        + ",'KeyType':'HASH'}],'AttributeDefinitions':[{'AttributeName':" + key
                        + ",'AttributeType':'S'}]" + more,
                policies);
    }

    private static UpdatePlan sandbox(String before, String after) {
        return UpdatePlan.of(Optional.of(Trees.tree(before)), Trees.tree(after), DeploymentType.SANDBOX);
    }

    private static UpdatePlan branch(String before, String after) {
        return UpdatePlan.of(Optional.of(Trees.tree(before)), Trees.tree(after), DeploymentType.BRANCH);
    }

    private static List<String> told(UpdatePlan plan) {
        return FindingTable.lines(plan.findings());
    }

    private static List<List<String>> texts(UpdatePlan plan) {
        return plan.steps().stream()
                .map(step -> step.actions().stream()
                        .map(action -> action.accept(new StepText()))
                        .toList())
                .toList();
    }
}
