package dev.jampx.sandbox.lambda.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.diagnostics.Problem;
import org.junit.jupiter.api.Test;

class RuntimeProblemsTest {

    /** The others are seen by deploying functions; this one only where there is no shell. */
    @Test
    void whereThereIsNoShellItIsSaidWhatThereIs() {
        Problem problem = RuntimeProblems.noShell("resize", "amplify/resize", "provided.al2023");

        assertThat(problem.code() + " " + problem.location().file() + "\n" + problem.message() + "\n"
                        + problem.fix().orElseThrow())
                .isEqualTo(
                        """
                        JPX5010 amplify/resize
                        Function "resize" runs on provided.al2023, which the sandbox has on Linux and macOS only.
                        Run the sandbox in the Windows Subsystem for Linux, or try it on AWS: jampx sandbox --aws.""");
    }
}
