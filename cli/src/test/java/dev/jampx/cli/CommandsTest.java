package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that come to an end by themselves. */
class CommandsTest {

    private static final String LINE = System.lineSeparator();

    @TempDir
    private Path folder = Path.of("");

    private SampleProject project = new SampleProject(folder);
    private CommandRun run = new CommandRun(folder);

    @BeforeEach
    void write() {
        project = SampleProject.in(folder.resolve("a project"));
        run = new CommandRun(folder);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "-C";
        all[1] = "a project";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return run.run(all);
    }

    @Test
    void checkCounts() {
        assertThat(run("check")).isZero();
        assertThat(run.out()).isEqualTo("No problems: 1 model, auth with 1 group, 0 functions." + LINE);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void checkSaysWhatItDoesWhenAsked() {
        assertThat(run("check", "--verbose")).isZero();
        assertThat(run.err())
                .isEqualTo("Compiling 2 files ... 0 ms" + LINE + "Checking the definition ... 0 ms" + LINE);

        assertThat(run("check", "--verbose")).isZero();
        assertThat(run.err()).contains("Compiling 2 files ... unchanged, 0 ms");
    }

    @Test
    void theProjectMayBeNamedAfterTheCommand() {
        assertThat(run.run("check", "-C", "a project")).isZero();
    }

    @Test
    void theSchemaGoesToTheStandardOutput() {
        assertThat(run("generate", "schema")).isZero();
        assertThat(run.out()).startsWith("type Todo ").endsWith("}\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theSchemaGoesToAFileFromTheCallersFolder() throws Exception {
        assertThat(run("generate", "schema", "--out", "schema.graphql")).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("schema.graphql"))).startsWith("type Todo ");
    }

    @Test
    void onceWritesTheOutputsAndStops() {
        assertThat(run("sandbox", "--once", "--identifier", "ci-7", "--port", "0"))
                .isZero();

        assertThat(run.out()).isEqualTo("Wrote amplify_outputs.json." + LINE);
        assertThat(run.starter.closed).isTrue();
        assertThat(run.starter.started).singleElement().satisfies(settings -> {
            assertThat(settings.identifier()).isEqualTo("ci-7");
            assertThat(settings.port()).isZero();
            assertThat(settings.projectFolder()).isEqualTo(project.folder());
        });
        assertThat(project.read("amplify_outputs.json")).contains("\"version\": \"1.5\"");
    }

    @Test
    void outputsOfTheSandboxComeInEveryVersionAndFormat() {
        assertThat(run("sandbox", "--once", "--outputs-version", "0", "--outputs-format", "ts"))
                .isZero();
        assertThat(run.out()).isEqualTo("Wrote amplifyconfiguration.ts." + LINE);
        assertThat(project.read("amplifyconfiguration.ts")).startsWith("const amplifyConfig = {");

        assertThat(run("generate", "outputs", "--outputs-version", "1.2", "--format", "dart"))
                .isZero();
        assertThat(project.read("amplify_outputs.dart"))
                .startsWith("const amplifyConfig = r'''{")
                .contains("\"version\": \"1.2\"");

        assertThat(run("sandbox", "delete", "--yes")).isZero();
        assertThat(folder.resolve("amplifyconfiguration.ts")).doesNotExist();
        assertThat(folder.resolve("amplify_outputs.dart")).doesNotExist();
    }

    @Test
    void outputsBringTheSandboxUpToDateOnThePortItHadLast() {
        assertThat(run("sandbox", "--once", "--port", "20007")).isZero();
        assertThat(run("generate", "outputs", "--out-dir", "web")).isZero();

        assertThat(run.starter.started.get(1).port()).isEqualTo(20007);
        assertThat(folder.resolve("web/amplify_outputs.json")).exists();
    }

    @Test
    void deleteRemovesTheStateAndEveryOutputsFile() {
        assertThat(run("sandbox", "--once")).isZero();
        assertThat(run("generate", "outputs", "--out-dir", "web")).isZero();
        project.write(".amplify/sandbox/aliceoneil/tables/rows", "1");
        project.write(".amplify/sandbox/other/rows", "1");

        assertThat(run("sandbox", "delete", "--yes")).isZero();

        assertThat(run.out()).endsWith("Deleted the sandbox \"aliceoneil\"." + LINE);
        assertThat(project.folder().resolve(".amplify/sandbox/aliceoneil")).doesNotExist();
        assertThat(project.folder().resolve(".amplify/sandbox/other/rows")).exists();
        assertThat(folder.resolve("web/amplify_outputs.json")).doesNotExist();
    }

    @Test
    void deleteLeavesOutputsThatSomebodyElseWrote() {
        assertThat(run("sandbox", "--once")).isZero();
        project.write("amplify_outputs.json", "{}");

        assertThat(run("sandbox", "delete", "--yes")).isZero();
        assertThat(project.read("amplify_outputs.json")).isEqualTo("{}");
    }

    @Test
    void deleteAsks() {
        assertThat(run("sandbox", "--once")).isZero();

        assertThat(run.input("n\n").run("-C", "a project", "sandbox", "delete")).isZero();
        assertThat(run.out()).endsWith("Nothing was deleted." + LINE);
        assertThat(run.err()).endsWith("(.amplify/sandbox/aliceoneil)? [y/N] ");
        assertThat(project.folder().resolve(".amplify/sandbox/aliceoneil")).exists();

        assertThat(run.input("Yes\n").run("-C", "a project", "sandbox", "delete"))
                .isZero();
        assertThat(project.folder().resolve(".amplify/sandbox/aliceoneil")).doesNotExist();
    }

    @Test
    void deletingNothingIsNoMistake() {
        assertThat(run("sandbox", "delete", "--identifier", "never")).isZero();
        assertThat(run.out()).isEqualTo("There is no sandbox \"never\" in this project." + LINE);
    }

    @Test
    void infoNamesTheSandboxes() {
        assertThat(run("sandbox", "--once", "--identifier", "b")).isZero();
        assertThat(run("sandbox", "--once", "--identifier", "a")).isZero();
        assertThat(run("info")).isZero();

        assertThat(run.out())
                .contains("jampx       <version>" + LINE)
                .contains("Java        " + Runtime.version())
                .contains("Maven       not found" + LINE)
                .contains("Project     <folder>/a project" + LINE)
                .contains("Class path  what jampx brings, as there is no pom.xml" + LINE)
                .contains("Sandboxes   a, b" + LINE);
    }

    @Test
    void aDefinitionSeesTheGrammarAndNoneOfTheCommandsLibraries() {
        project.write(
                "amplify/backend.java",
                SampleProject.BACKEND
                        .replace("return defineBackend(", "see();\n        return defineBackend(")
                        .replace(
                                "public Backend define",
                                "static void see() {\n        try {\n            Class.forName(\"picocli.CommandLine\");\n"
                                        + "            throw new IllegalStateException(\"seen\");\n"
                                        + "        } catch (ClassNotFoundException e) {\n            return;\n        }\n    }\n"
                                        + "    public Backend define"));

        assertThat(run("check")).as(run.err()).isZero();
    }

    @Test
    void aHandlerCanBeWrittenWithoutABuild() {
        project.write(
                "amplify/Handler.java",
                """
                package amplify;

                import com.amazonaws.services.lambda.runtime.*;
                import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostConfirmationEvent;

                public class Handler implements RequestHandler<CognitoUserPoolPostConfirmationEvent, String> {
                    public String handleRequest(CognitoUserPoolPostConfirmationEvent event, Context context) {
                        return event.getUserName();
                    }
                }
                """);

        assertThat(run("sandbox", "--once")).as(run.err()).isZero();
        assertThat(run.starter.deployments.get(0).functionClassPath()).first().satisfies(root -> assertThat(
                        root.resolve("amplify/Handler.class"))
                .exists());
        assertThat(run.starter.deployments.get(0).functionClassPath())
                .anySatisfy(entry -> assertThat(entry.toString()).contains("aws-lambda-java-core"));
    }
}
