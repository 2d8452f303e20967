package dev.jampx.cli.aws.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.cli.mistake.UserMistakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdkToolkitTest {

    private static final String NODE = "echo v22.11.0";
    private static final String NPM =
            "mkdir -p node_modules/aws-cdk/bin && cp package-lock.json node_modules/aws-cdk/bin/cdk";

    @TempDir
    private Path folder = Path.of("");

    private Machine machine = new Machine(folder);

    @BeforeEach
    void open() {
        machine = new Machine(folder);
    }

    private CdkToolkit find(Map<String, String> variables) throws IOException {
        return CdkToolkit.find(machine.project(), variables, machine.terminal());
    }

    private void projectHas(String version) throws IOException {
        Path toolkit = Files.createDirectories(machine.project().folder().resolve("node_modules/aws-cdk"));
        Files.writeString(toolkit.resolve("package.json"), "{\"version\":\"" + version + "\"}");
    }

    @Test
    void theProjectsOwnIsTakenIfItIsNewEnough() throws IOException {
        machine.program("node", NODE);
        projectHas("2.1150.0");

        assertThat(find(machine.variables()).script())
                .isEqualTo(machine.project().folder().resolve("node_modules/aws-cdk/bin/cdk"));
    }

    @Test
    void elseOneIsFetchedOnce() throws IOException {
        machine.program("node", NODE).program("npm", NPM);
        projectHas("2.1000.0");

        CdkToolkit first = find(machine.variables());
        assertThat(first.script())
                .isEqualTo(folder.resolve("cache/jampx/aws-cdk-2.1148.1/node_modules/aws-cdk/bin/cdk"))
                .content()
                .contains("\"version\": \"2.1148.1\"", "sha512-");
        assertThat(machine.printed()).contains("Fetching the command line of the AWS CDK 2.1148.1");

        machine.program("npm", "exit 1");
        assertThat(find(machine.variables())).isEqualTo(first);
        assertThat(folder.resolve("cache/jampx")).isDirectoryNotContaining("glob:**/.aws-cdk*");
    }

    @Test
    void npmsWordsAreShownIfItFails() throws IOException {
        machine.program("node", NODE).program("npm", "echo 'npm error code ENOTFOUND'; exit 1");

        assertThatThrownBy(() -> find(machine.variables()))
                .isInstanceOf(UserMistakeException.class)
                .hasMessageStartingWith("JPX8142");
        assertThat(machine.printed()).contains("npm error code ENOTFOUND");
    }

    @Test
    void nodeHasToBeThereAndNewEnough() throws IOException {
        assertThatThrownBy(() -> find(machine.bareVariables())).hasMessageStartingWith("JPX8140");

        machine.program("node", "echo v18.20.4");
        assertThatThrownBy(() -> find(machine.bareVariables()))
                .hasMessageStartingWith("JPX8141")
                .hasMessageContaining("v18.20.4");
    }
}
