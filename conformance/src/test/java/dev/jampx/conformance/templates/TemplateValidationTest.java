package dev.jampx.conformance.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Oracle;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AWS's own validator of CloudFormation has nothing to say against the templates of any case, as a sandbox and as a branch. */
@Tag("toolchain")
class TemplateValidationTest {

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void findsNothing() throws IOException, InterruptedException {
        int cases = SynthesizedCase.all().size();
        Oracle.Outcome outcome = Oracle.validate(SynthesizedCase.ASSEMBLIES);

        // Large backends have nested templates as well.
        assertThat(outcome.output()).matches("\\d+ templates\n");
        assertThat(Integer.parseInt(outcome.output().split(" ")[0])).isGreaterThan(cases);
        assertThat(outcome.exitCode()).isZero();
    }
}
