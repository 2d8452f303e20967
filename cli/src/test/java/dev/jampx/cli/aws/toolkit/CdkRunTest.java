package dev.jampx.cli.aws.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdkRunTest {

    private static final String EVENT = "S | %d/10 | 2:30:29 PM | %s | AWS::SQS::Queue | Q";

    @TempDir
    private Path folder = Path.of("");

    /** Runs a CDK that is nothing but {@code script}. */
    private CdkOutcome run(Machine machine, String script, boolean verbose) throws IOException {
        machine.program("node", script);
        Map<String, String> variables = new HashMap<>(machine.variables());
        variables.put("AWS_REGION", "eu-west-1");
        return new CdkRun(
                        new CdkToolkit(folder.resolve("bin/node"), Path.of("cdk.js")),
                        variables,
                        Optional.of("work"),
                        machine.terminal(),
                        verbose)
                .deploy(Path.of("/assembly"), "S", true);
    }

    private static String says(String... lines) {
        return "cat <<'END'\n" + String.join("\n", lines) + "\nEND";
    }

    @Test
    void givesTheCdkWhatItNeeds() throws IOException {
        CdkOutcome outcome =
                run(new Machine(folder), "echo \"$@\"; echo $AWS_REGION $CDK_DISABLE_CLI_TELEMETRY $HOME", false);

        assertThat(outcome.output().lines())
                .containsExactly(
                        "cdk.js deploy S --exclusively --app /assembly --require-approval never --progress events"
                                + " --hotswap-fallback --no-notices --no-color --profile work",
                        "eu-west-1 true");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        Machine machine = new Machine(folder);

        CdkOutcome outcome = run(
                machine,
                says(
                        EVENT.formatted(1, "CREATE_IN_PROGRESS"),
                        EVENT.formatted(2, "CREATE_COMPLETE"),
                        EVENT.formatted(2, "CREATE_COMPLETE"),
                        EVENT.formatted(10, "CREATE_COMPLETE")),
                false);

        assertThat(machine.printed().lines()).containsExactly("  2 of 10 resources", "  10 of 10 resources");
        assertThat(outcome.operated()).isTrue();
        assertThat(outcome.succeeded()).isTrue();
    }

    @Test
    void tellsThatEverythingIsTakenBack() throws IOException {
        Machine machine = new Machine(folder);

        CdkOutcome outcome = run(
                machine,
                says(
                                EVENT.formatted(1, "CREATE_FAILED"),
                                EVENT.formatted(1, "ROLLBACK_IN_PROGRESS"),
                                EVENT.formatted(9, "DELETE_COMPLETE"))
                        + "\nexit 1",
                false);

        assertThat(machine.printed().lines()).containsExactly("  CloudFormation takes everything back.");
        assertThat(outcome.exitCode()).isOne();
    }

    @Test
    void tellsWhatWentWithoutCloudFormation() throws IOException {
        CdkOutcome outcome = run(
                new Machine(folder),
                says("   ✨ AWS::AppSync::Resolver 'Query.greet' hotswapped!", "✅  S (no changes)"),
                false);

        assertThat(outcome.hotswapped()).containsExactly("AWS::AppSync::Resolver 'Query.greet'");
        assertThat(outcome.unchanged()).isTrue();
        assertThat(outcome.operated()).isFalse();
    }

    @Test
    void tellsEverythingIfThatIsWanted() throws IOException {
        Machine machine = new Machine(folder);

        run(machine, "echo one; echo two >&2", true);

        assertThat(machine.printed().lines()).containsExactly("one", "two");
    }
}
