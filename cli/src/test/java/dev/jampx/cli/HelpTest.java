package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    private static final Golden GOLDEN = new Golden("help");

    private static final List<String> COMMANDS = List.of(
            "",
            "init",
            "sandbox",
            "sandbox delete",
            "sandbox seed",
            "sandbox seed generate-policy",
            "sandbox fire",
            "sandbox secret",
            "sandbox secret set",
            "sandbox secret get",
            "sandbox secret list",
            "sandbox secret remove",
            "deploy",
            "generate",
            "generate schema",
            "generate outputs",
            "generate graphql-client-code",
            "check",
            "info");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> commands() {
        return COMMANDS.stream();
    }

    private static String goldenName(String command) {
        return ("jampx " + command).strip().replace(' ', '-');
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelp(String command) {
        CommandRun run = new CommandRun(folder);

        int exitCode = run.run((command + " --help").strip().split(" "));

        assertThat(exitCode).isZero();
        assertThat(run.err()).isEmpty();
        GOLDEN.check(goldenName(command), run.out());
    }

    @Test
    void noHelpIsLeftOver() {
        Set<String> names = COMMANDS.stream().map(HelpTest::goldenName).collect(Collectors.toSet());
        GOLDEN.requireExactly(names);
    }

    @Test
    void theVersionIsOneLine() {
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("--version")).isZero();
        assertThat(run.out()).isEqualTo("jampx <version>" + System.lineSeparator());
    }
}
