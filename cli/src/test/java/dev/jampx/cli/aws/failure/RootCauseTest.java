package dev.jampx.cli.aws.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.aws.template.Template;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.cli.mistake.Mistake;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RootCauseTest {

    private static final String STACK = "AWS::CloudFormation::Stack";
    private static final String QUEUE = "AWS::SQS::Queue";

    @Test
    void whatFailedFirstInAnyStackIsTheCause() {
        List<StackEvent> events = List.of(
                event(1, "root", "root", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
                event(2, "root", "Child", STACK, "UPDATE_IN_PROGRESS", ""),
                event(6, "root", "Late", QUEUE, "UPDATE_FAILED", "Another reason"),
                event(4, "root", "Waiting", QUEUE, "CREATE_FAILED", "Resource creation cancelled"),
                event(7, "root", "Child", STACK, "UPDATE_FAILED", "Embedded stack was not successfully updated"),
                event(8, "root", "root", STACK, "UPDATE_ROLLBACK_IN_PROGRESS", "The following resource(s) failed"),
                event(9, "root", "Cleanup", QUEUE, "DELETE_FAILED", "Not empty"),
                event(3, "root-Child", "root-Child", STACK, "UPDATE_IN_PROGRESS", ""),
                event(5, "root-Child", "First", QUEUE, "CREATE_FAILED", "The reason"));

        assertThat(RootCause.of(events)).hasValueSatisfying(cause -> {
            assertThat(cause.event().logicalId()).isEqualTo("First");
            assertThat(cause.others()).isEqualTo(2);
        });
    }

    @Test
    void earlierOperationsArePassedOver() {
        List<StackEvent> events = List.of(
                event(1, "root", "root", STACK, "CREATE_IN_PROGRESS", "User Initiated"),
                event(2, "root", "Old", QUEUE, "CREATE_FAILED", "Long ago"),
                event(3, "root", "root", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
                event(4, "root", "New", QUEUE, "UPDATE_FAILED", "Now"));

        assertThat(RootCause.of(events).orElseThrow().event().logicalId()).isEqualTo("New");
        assertThat(RootCause.of(events.subList(0, 1))).isEmpty();
    }

    @Test
    void aStackThatFailsByItselfIsACauseIfNothingElseIs() {
        List<StackEvent> events = List.of(
                event(1, "root", "root", STACK, "UPDATE_IN_PROGRESS", "User Initiated"),
                event(2, "root", "Child", STACK, "CREATE_FAILED", "S3 error: Access Denied"));

        assertThat(RootCause.of(events).orElseThrow().event().logicalId()).isEqualTo("Child");
    }

    @Test
    void resourcesAreCalledByTheirPaths() {
        TemplateTree tree = TemplateTree.of(
                Template.parse(
                        "{\"Resources\":{\"Queue1\":{\"Type\":\"AWS::SQS::Queue\",\"Metadata\":{\"aws:cdk:path\":\"app/jobs/queue/Resource\"}}}}"));
        FailureTranslation failures = new FailureTranslation(
                new DeploymentTarget("root", Optional.empty(), Optional.empty(), Optional.empty()),
                ResourceNames.of(tree));

        Mistake mistake = failures.ofEvents(List.of(event(1, "root", "Queue1", QUEUE, "CREATE_FAILED", "No.")))
                .orElseThrow();

        assertThat(mistake.problem().location().toString()).isEqualTo("app/jobs/queue");
        assertThat(mistake.code()).isEqualTo("JPX8120");
    }

    @Test
    void aWarningIsNotTheFailure() {
        FailureTranslation failures = new FailureTranslation(
                new DeploymentTarget("root", Optional.empty(), Optional.empty(), Optional.empty()),
                ResourceNames.none());

        assertThat(failures.ofCommandLine(
                                1,
                                "Warning: Rate exceeded, trying again\n\u274c  root failed: Circular dependency between"
                                        + " resources: [A, B]")
                        .code())
                .isEqualTo("JPX8128");
        assertThat(failures.ofService("InternalFailure", "We are sorry")).isEmpty();
    }

    private static StackEvent event(
            int second, String stack, String logicalId, String type, String status, String reason) {
        return new StackEvent(Instant.ofEpochSecond(second), stack, logicalId, type, status, reason);
    }
}
