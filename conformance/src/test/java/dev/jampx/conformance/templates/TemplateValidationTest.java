package dev.jampx.conformance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.conformance.Oracle;
import dev.jampx.model.deployment.DeploymentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AWS's own validator of CloudFormation has nothing to say against the templates of any case, as a sandbox and as a branch. */
@Tag("toolchain")
class TemplateValidationTest {

    @TempDir
    private Path code;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void findsNothing() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("templates");
        List<Case> cases = Cases.accepted();
        for (Case each : cases) {
            for (DeploymentType type : List.of(DeploymentType.SANDBOX, DeploymentType.BRANCH)) {
                CaseBackend.synthesize(
                        each, type, code, folder.resolve(each.name()).resolve(type.amplifyName()));
            }
        }
        Oracle.Outcome outcome = Oracle.validate(folder);

        // Large backends have nested templates as well.
        assertThat(outcome.output()).matches("\\d+ templates\n");
        assertThat(Integer.parseInt(outcome.output().split(" ")[0])).isGreaterThanOrEqualTo(2 * cases.size());
        assertThat(outcome.exitCode()).isZero();
    }
}
