package dev.jampx.cli.aws.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines are those that the command line of the CDK 2.1148.1 prints. */
class CdkEventTest {

    @Test
    void readsWhatHasBecomeOfAResource() {
        assertThat(CdkEvent.parse(
                        "amplify-x-dev |  9/61 | 2:30:29 PM | CREATE_COMPLETE      | AWS::DynamoDB::Table       | T0 "))
                .contains(new CdkEvent(9, 61, "CREATE_COMPLETE", "AWS::DynamoDB::Table", "T0"));
        assertThat(
                        CdkEvent.parse(
                                "S |  0/61 | 2:30:29 PM | CREATE_FAILED           | AWS::DynamoDB::Table       | T1 Resource creation cancelled"))
                .hasValueSatisfying(event -> {
                    assertThat(event.isFinished()).isFalse();
                    assertThat(event.rest()).endsWith("cancelled");
                });
    }

    @Test
    void readsWhatIsCountedWithoutATotal() {
        assertThat(CdkEvent.parse("S |   1 | 2:30:33 PM | DELETE_COMPLETE         | AWS::CloudFormation::Stack | S "))
                .contains(new CdkEvent(1, 0, "DELETE_COMPLETE", "AWS::CloudFormation::Stack", "S"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "✨  Synthesis time: 0.13s",
                "S: creating CloudFormation changeset...",
                "❌  S failed to deploy",
                "S | 2:30:29 PM | CREATE_FAILED           | AWS::DynamoDB::Table       | T0 again, among the failures"
            })
    void passesOverWhatIsNone(String line) {
        assertThat(CdkEvent.parse(line)).isEmpty();
    }
}
