package dev.jampx.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.standin.cloudformation.PlannedFailure;
import dev.jampx.standin.cloudformation.Stack;
import dev.jampx.standin.cloudformation.StackEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetStatus;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;

/** What the stand-in's CloudFormation does is what AWS's does, as far as deployments come to notice. */
class CloudFormationTest {

    private AwsStandIn aws = null;
    private CloudFormationClient client = null;

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        client =
                Clients.of(CloudFormationClient.builder(), aws, aws.keys().issue("arn:aws:iam::123456789012:user/ada"));
    }

    @AfterEach
    void stop() {
        client.close();
        aws.close();
    }

    private static String table(String name, String key, String... indexes) {
        StringBuilder attributes = new StringBuilder(attribute(key));
        StringBuilder list = new StringBuilder();
        for (String index : indexes) {
            attributes.append(',').append(attribute(index));
            list.append(list.isEmpty() ? "" : ",")
                    .append("{'IndexName':'by-" + index + "','KeySchema':[{'AttributeName':'" + index
                            + "','KeyType':'HASH'}],'Projection':{'ProjectionType':'ALL'}}");
        }
        return "{'Type':'AWS::DynamoDB::Table','Properties':{" + (name.isEmpty() ? "" : "'TableName':'" + name + "',")
                + "'KeySchema':[{'AttributeName':'" + key + "','KeyType':'HASH'}],'AttributeDefinitions':[" + attributes
                + "],'GlobalSecondaryIndexes':[" + list + "]}}";
    }

    private static String attribute(String name) {
        return "{'AttributeName':'" + name + "','AttributeType':'S'}";
    }

    private static String template(String resources) {
        return ("{'Resources':{" + resources + "},'Outputs':{'Name':{'Value':{'Ref':'T'}}}}").replace('\'', '"');
    }

    private DescribeChangeSetResponse changeSet(String template, ChangeSetType type) {
        client.createChangeSet(request -> request.stackName("app")
                .changeSetName("change")
                .changeSetType(type)
                .capabilities(Capability.CAPABILITY_NAMED_IAM)
                .templateBody(template));
        return client.describeChangeSet(request -> request.stackName("app").changeSetName("change"));
    }

    private Stack deploy(String template) {
        boolean exists = aws.cloudFormation().stack("app").isPresent();
        assertThat(changeSet(template, exists ? ChangeSetType.UPDATE : ChangeSetType.CREATE)
                        .status())
                .isEqualTo(ChangeSetStatus.CREATE_COMPLETE);
        client.executeChangeSet(request -> request.stackName("app").changeSetName("change"));
        return aws.cloudFormation().stack("app").orElseThrow();
    }

    private static List<String> reasons(Stack stack) {
        return stack.events().stream()
                .filter(event -> event.status().endsWith("_FAILED"))
                .map(StackEvent::reason)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    @Test
    void makesWhatTheTemplateSays() {
        Stack stack = deploy(template("'T':" + table("", "id")));

        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        assertThat(stack.outputs()).containsEntry("Name", stack.resource("T").physicalId());
        assertThat(client.describeStacks(request -> request.stackName("app"))
                        .stacks()
                        .get(0)
                        .outputs())
                .hasSize(1);
        assertThat(client.getTemplate(request -> request.stackName("app")).templateBody())
                .isEqualTo(template("'T':" + table("", "id")));
    }

    @Test
    void findsThatThereIsNothingToDo() {
        deploy(template("'T':" + table("", "id")));

        DescribeChangeSetResponse same = changeSet(template("'T':" + table("", "id")), ChangeSetType.UPDATE);

        assertThat(same.status()).isEqualTo(ChangeSetStatus.FAILED);
        assertThat(same.statusReason()).startsWith("The submitted information didn't contain changes.");
    }

    @Test
    void takesEverythingBackWhenSomethingFails() {
        aws.cloudFormation().fail(new PlannedFailure("U", "CREATE", "no room"));

        Stack stack =
                deploy(template("'T':" + table("", "id") + ",'U':" + table("", "id") + ",'V':" + table("", "id")));

        assertThat(stack.status()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).isEmpty();
        // The newest first: what was given up comes after the cause.
        assertThat(reasons(stack)).element(0).isEqualTo("Resource creation cancelled");
        assertThat(reasons(stack)).element(1).asString().contains("no room");
        assertThatThrownBy(() -> changeSet(template("'T':" + table("", "id")), ChangeSetType.UPDATE))
                .isInstanceOf(CloudFormationException.class)
                .hasMessageContaining("is in ROLLBACK_COMPLETE state and can not be updated");
    }

    @Test
    void changesOneIndexOfATableAtATime() {
        deploy(template("'T':" + table("", "id", "a")));

        Stack refused = deploy(template("'T':" + table("", "id", "b")));
        assertThat(refused.status()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(reasons(refused))
                .first()
                .asString()
                .contains("Cannot perform more than one GSI creation or deletion in a single update");

        assertThat(deploy(template("'T':" + table("", "id", "a", "b"))).status())
                .isEqualTo("UPDATE_COMPLETE");
        assertThat(deploy(template("'T':" + table("", "id", "b"))).status()).isEqualTo("UPDATE_COMPLETE");
    }

    @Test
    void replacesWhatItCannotChangeUnlessItsNameIsTaken() {
        String first = deploy(template("'T':" + table("", "id"))).resource("T").physicalId();
        assertThat(deploy(template("'T':" + table("", "other"))).resource("T").physicalId())
                .isNotEqualTo(first);
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).hasSize(1);

        deploy(template("'T':" + table("named", "id")));
        assertThat(reasons(deploy(template("'T':" + table("named", "other")))))
                .first()
                .asString()
                .startsWith("CloudFormation cannot update a stack when a custom-named resource requires replacing.");
    }

    @Test
    void refusesTemplatesThatAreNone() {
        assertThatThrownBy(() -> changeSet("not JSON", ChangeSetType.CREATE))
                .hasMessageContaining("Template format error: JSON not well-formed");
        assertThatThrownBy(() -> changeSet(
                        template("'T':{'Type':'AWS::SQS::Queue','DependsOn':'U'},"
                                + "'U':{'Type':'AWS::SQS::Queue','DependsOn':'T'}"),
                        ChangeSetType.CREATE))
                .hasMessageContaining("Circular dependency between resources: [T, U]");
        assertThatThrownBy(() -> changeSet(template("'U':{'Type':'AWS::SQS::Queue'}"), ChangeSetType.CREATE))
                .hasMessageContaining("Unresolved resource dependencies [T] in the Outputs block of the template");
        StringBuilder many = new StringBuilder("'T':{'Type':'AWS::SQS::Queue'}");
        for (int index = 0; index < 500; index++) {
            many.append(",'Q" + index + "':{'Type':'AWS::SQS::Queue'}");
        }
        assertThatThrownBy(() -> changeSet(template(many.toString()), ChangeSetType.CREATE))
                .hasMessageContaining("Number of resources, 501, is greater than maximum allowed, 500");
    }

    @Test
    void keepsWhatIsRetainedAndWhatIsProtected() {
        deploy(template("'T':" + table("", "id").replace("'Properties'", "'DeletionPolicy':'Retain','Properties'")
                + ",'U':" + table("", "id").replace("{'KeySchema'", "{'DeletionProtectionEnabled':true,'KeySchema'")));

        client.deleteStack(request -> request.stackName("app"));

        assertThat(aws.cloudFormation().stacks().get(0).status()).isEqualTo("DELETE_FAILED");
        assertThat(reasons(aws.cloudFormation().stacks().get(0)))
                .anySatisfy(reason -> assertThat(reason).contains("currently protected against deletion"));
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).hasSize(2);
    }

    @Test
    void deploysNestedStacksAndTellsTheirFailures() {
        aws.buckets().add("templates");
        aws.buckets()
                .objects("templates")
                .orElseThrow()
                .put("child.json", template("'T':" + table("", "id")).getBytes(StandardCharsets.UTF_8));
        String parent = template("'Child':{'Type':'AWS::CloudFormation::Stack','Properties':{"
                + "'TemplateURL':'https://s3.eu-west-1.amazonaws.com/templates/child.json'}},"
                + "'T':{'Type':'AWS::SSM::Parameter','Properties':{'Type':'String','Name':'/child',"
                + "'Value':{'Fn::GetAtt':['Child','Outputs.Name']}}}");
        aws.cloudFormation().fail(new PlannedFailure("T", "CREATE", "no room"));
        assertThat(reasons(deploy(parent))).anySatisfy(reason -> assertThat(reason)
                .startsWith("Embedded stack arn:aws:cloudformation:")
                .contains("was not successfully created"));

        client.deleteStack(request -> request.stackName("app"));
        Stack stack = deploy(parent);
        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        Stack child =
                aws.cloudFormation().stack(stack.resource("Child").physicalId()).orElseThrow();
        assertThat(aws.parameters().find("/child").orElseThrow().value())
                .isEqualTo(child.resource("T").physicalId());
    }
}
