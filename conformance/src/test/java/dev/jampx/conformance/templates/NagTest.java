package dev.jampx.conformance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.model.deployment.DeploymentType;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;

/** The AwsSolutions pack of cdk-nag finds nothing in the stacks of any case but what {@code accepted-nags.txt} gives a reason for. */
@Tag("toolchain")
class NagTest {

    @TempDir
    private Path folder;

    @Test
    void findsOnlyWhatIsAccepted() throws IOException {
        AcceptedNags accepted = AcceptedNags.read(Path.of("accepted-nags.txt"));
        TreeSet<String> findings = new TreeSet<>();
        for (Case each : Cases.accepted()) {
            findings.addAll(findings(each, DeploymentType.BRANCH, accepted));
            // What a sandbox has less of is the same in all.
            if (each.name().startsWith("examples/")) {
                findings.addAll(findings(each, DeploymentType.SANDBOX, accepted));
            }
        }

        assertThat(findings).isEmpty();
        assertThat(accepted.unused()).as("lines that accept nothing").isEmpty();
    }

    // The CDK has deprecated what a finding is, and gives nothing else.
    @SuppressWarnings("deprecation")
    private List<String> findings(Case each, DeploymentType type, AcceptedNags accepted) throws IOException {
        Stack stack = CaseBackend.stack(each, type, folder.resolve("code"));
        Aspects.of(stack).add(new AwsSolutionsChecks());
        Annotations annotations = Annotations.fromStack(stack);
        List<software.amazon.awscdk.cxapi.SynthesisMessage> messages = new ArrayList<>();
        messages.addAll(annotations.findError("*", Match.stringLikeRegexp("AwsSolutions-.*")));
        messages.addAll(annotations.findWarning("*", Match.stringLikeRegexp("AwsSolutions-.*|CdkNag.*")));
        return messages.stream()
                .map(message -> new Nag(
                        type, message.getId(), String.valueOf(message.getEntry().getData())))
                .filter(nag -> !accepted.accept(nag))
                .map(nag -> each.name() + ": " + nag)
                .toList();
    }
}
