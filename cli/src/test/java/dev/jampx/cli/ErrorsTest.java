package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jampx.cli.mistake.ClientCodeProblems;
import dev.jampx.cli.mistake.HandlerProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.SeedProblems;
import dev.jampx.cli.terminal.MistakeText;
import dev.jampx.cli.terminal.Style;
import dev.jampx.sandbox.SandboxUnavailableException;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake the command line knows, as its user sees it. */
class ErrorsTest {

    private static final Golden GOLDEN = new Golden("errors");

    /** A source that uses the client of its own backend. */
    private static final String NAMES =
            """
            package amplify;

            import amplify.client.DataClient;

            final class Names {
                String admin() {
                    return DataClient.class.getSimpleName();
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private static final String EMPTY_SEED =
            """
            final class Seed implements SeedDefinition {
                public void seed(SeedContext context) {}
            }
            """;

    /** Makes a mistake possible. */
    @FunctionalInterface
    interface Setting {
        void prepare(SampleProject project, CommandRun run) throws IOException;
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("JPX1005-option", 2, "sandbox --prot 1", (project, run) -> {}),
                mistake("JPX1005-command", 2, "sandbx", (project, run) -> {}),
                mistake("JPX1005-subcommand", 2, "generate", (project, run) -> {}),
                mistake("JPX1002", 2, "sandbox --identifier no_underscores", (project, run) -> {}),
                mistake("JPX1003-range", 2, "sandbox --port 65536", (project, run) -> {}),
                mistake("JPX1003-word", 2, "sandbox --port http", (project, run) -> {}),
                mistake("JPX1004", 2, "sandbox --identifier x delete --yes", (project, run) -> {}),
                mistake("JPX1004-seed", 2, "sandbox --identifier x seed", (project, run) -> {}),
                mistake("JPX1006-branch", 2, "synth --out out --branch main", (project, run) -> {}),
                mistake(
                        "JPX1006-two",
                        2,
                        "synth --out out --branch main --app-id d1 --identifier test",
                        (project, run) -> {}),
                mistake("JPX1006-name", 2, "synth --out out --identifier _", (project, run) -> {}),
                mistake("JPX1007", 2, "synth --out amplify", (project, run) -> {}),
                mistake("JPX1008", 2, "deploy", (project, run) -> {}),
                mistake("JPX1009-without", 2, "sandbox --profile work", (project, run) -> {}),
                mistake("JPX1009-with", 2, "sandbox --aws --port 1", (project, run) -> {}),
                mistake("JPX1009-once", 2, "sandbox --once --exclude data", (project, run) -> {}),
                mistake("JPX1009-exclude", 2, "sandbox --exclude {a", (project, run) -> {}),
                mistake("JPX1019", 2, "sandbox --dir-to-watch nowhere", (project, run) -> {}),
                mistake("JPX1009-filter", 2, "sandbox --aws --logs-filter [", (project, run) -> {}),
                mistake("JPX7111", 2, "sandbox secret set a/b", (project, run) -> {}),
                mistake("JPX7112", 1, "sandbox secret get TOKEN", (project, run) -> {}),
                mistake("JPX7113", 1, "sandbox secret set TOKEN", (project, run) -> {}),
                mistake("JPX8165", 2, "deploy --identifier dev --outputs-format xml", (project, run) -> {}),
                mistake("JPX8166", 2, "deploy --identifier dev --outputs-version 2", (project, run) -> {}),
                mistake("JPX8167", 2, "sandbox --outputs-format ts", (project, run) -> {}),
                mistake(
                        "JPX9001",
                        1,
                        "generate graphql-client-code",
                        (project, run) -> project.write("queries.ts", "// mine")),
                mistake("JPX9002-scala", 1, "generate graphql-client-code --type-target scala", (project, run) -> {}),
                mistake("JPX9003", 2, "generate graphql-client-code --app-id d1 --branch main", (project, run) -> {}),
                mistake("JPX9004", 2, "generate graphql-client-code --statement-max-depth 0", (project, run) -> {}),
                mistake(
                        "JPX9005",
                        1,
                        "generate graphql-client-code",
                        (project, run) -> project.write(".amplify/client-code.json", "{")),
                mistake("JPX1005-target", 2, "generate graphql-client-code --type-target rust", (project, run) -> {}),
                mistake("JPX1010", 1, "-C nowhere check", (project, run) -> {}),
                mistake(
                        "JPX1011",
                        1,
                        "check",
                        (project, run) -> Files.delete(project.folder().resolve("amplify/backend.java"))),
                mistake("JPX1012", 1, "check", backend("class Todos {}\nclass Other {}\n")),
                mistake("JPX1012-empty", 1, "check", backend("")),
                mistake(
                        "JPX1013",
                        1,
                        "check",
                        backend("class A implements dev.jampx.dsl.BackendDefinition {\n"
                                + "  public dev.jampx.dsl.Backend define() { return null; }\n}\n"
                                + "class B extends A {}\n")),
                mistake(
                        "JPX2650",
                        1,
                        "check",
                        (project, run) -> project.write("amplify/backend.java", SampleProject.SCRIPTED)),
                mistake("JPX2651", 1, "check", (project, run) -> {
                    project.write("amplify/backend.java", SampleProject.SCRIPTED);
                    Path elsewhere = Files.createTempFile("jampx-elsewhere", ".js");
                    elsewhere.toFile().deleteOnExit();
                    Files.createSymbolicLink(project.folder().resolve("amplify/hello.js"), elsewhere);
                }),
                mistake("JPX2652", 1, "check", (project, run) -> {
                    project.write("amplify/backend.java", SampleProject.SCRIPTED);
                    Files.write(project.folder().resolve("amplify/hello.js"), new byte[] {(byte) 0xff});
                }),
                mistake("JPX1014", 1, "check", defining("Todos(int size) {}", "null")),
                mistake("JPX1015-define", 1, "check", defining("", "List.of(1).get(3) == 1 ? null : null")),
                mistake(
                        "JPX1015-static",
                        1,
                        "check",
                        defining("static final int SIZE = Integer.parseInt(\"many\");", "null")),
                mistake(
                        "JPX1015-elsewhere",
                        1,
                        "check",
                        (project, run) -> project.write(
                                "amplify/data/TodoModel.java",
                                SampleProject.TODO
                                        .replace("a.model()", "model(null)")
                                        .replace(
                                                "public static final ModelType MODEL",
                                                "static ModelType model(String name) {\n"
                                                        + "        return name.isEmpty() ? a.model() : null;\n    }\n\n"
                                                        + "    public static final ModelType MODEL"))),
                mistake("JPX1016", 1, "check", defining("", "null")),
                mistake(
                        "JPX1017",
                        1,
                        "check",
                        (project, run) ->
                                Files.write(project.folder().resolve("amplify/Latin.java"), new byte[] {(byte) 0xe9})),
                mistake(
                        "JPX1018",
                        1,
                        "generate schema",
                        defining("", "defineBackend(defineAuth().loginWith(login -> login.email()))")),
                mistake("JPX1020", 1, "check", (project, run) -> project.write("pom.xml", "<project/>")),
                mistake("JPX1021", 1, "check", (project, run) -> {
                    project.write("pom.xml", "<project/>");
                    maven(
                            project,
                            "echo '[ERROR] The project has no groupId'; echo; echo '[ERROR] To see the full "
                                    + "stack trace of the errors, re-run'; exit 1");
                }),
                mistake(
                        "JPX1022",
                        1,
                        "check",
                        (project, run) -> project.write("target/jampx/classpath", "lib/missing.jar")),
                mistake(
                        "JPX1030",
                        1,
                        "check",
                        (project, run) -> project.write(
                                "amplify/data/TodoModel.java",
                                SampleProject.TODO
                                        .replace("a.string()", "a.sting()")
                                        .replace("ModelType M", "Model M"))),
                mistake(
                        "JPX1030-public",
                        1,
                        "check",
                        (project, run) -> project.write(
                                "amplify/backend.java", SampleProject.BACKEND.replace("final class", "public class"))),
                mistake("JPX1032", 1, "check", (project, run) -> {
                    project.write("amplify/Names.java", NAMES);
                    project.write(
                            "amplify/backend.java",
                            SampleProject.BACKEND.replace("groups(\"ADMIN\")", "groups(new Names().admin())"));
                }),
                mistake("JPX1033", 1, "check", (project, run) -> {
                    project.write("amplify/Names.java", NAMES);
                    project.write("amplify/client/Mine.java", "package amplify.client;\n\nclass Mine {}\n");
                }),
                mistake("JPX1034", 1, "check", (project, run) -> {
                    project.write("amplify/Names.java", NAMES);
                    project.write("target/jampx/classpath", "");
                }),
                mistake(
                        "JPX1040",
                        1,
                        "sandbox --once --port 20003",
                        (project, run) -> run.starter.refusal = Optional.of(new SandboxUnavailableException(
                                SandboxUnavailableException.Reason.PORT_TAKEN, "20003"))),
                mistake(
                        "JPX1041",
                        1,
                        "sandbox --once --identifier mine",
                        (project, run) -> run.starter.refusal = Optional.of(new SandboxUnavailableException(
                                SandboxUnavailableException.Reason.IDENTIFIER_IN_USE, "mine"))),
                mistake(
                        "JPX1045",
                        1,
                        "sandbox --once",
                        (project, run) -> run.starter.refusal = Optional.of(new PrimaryKeyChangedException(
                                List.of(new PrimaryKeyChangedException.Change("Todo", "name (S)", "id (S)"))))),
                mistake(
                        "JPX1046",
                        1,
                        "sandbox --once",
                        defining(
                                "static final OperationType WRITE = a.mutation().returns(a.string())"
                                        + ".authorization(allow -> List.of(allow.publicApiKey()))"
                                        + ".handler(a.handler().function(\"elsewhere\"));",
                                "defineBackend(defineData(a.schema().add(\"write\", WRITE)))")),
                mistake("JPX1047", 1, "sandbox fire clean-up", (project, run) -> {}),
                mistake(
                        "JPX1043",
                        1,
                        "sandbox delete",
                        (project, run) -> project.write(".amplify/sandbox/aliceoneil/rows", "1")),
                mistake("JPX1060", 1, "init .", (project, run) -> {}),
                mistake("JPX1061", 1, "init amplify/backend.java", (project, run) -> {}),
                mistake("JPX1062", 1, "init", (project, run) -> {}),
                mistake("JPX1065", 1, "sandbox seed", (project, run) -> {}),
                mistake("JPX1066", 1, "sandbox seed", seed("final class Seed {}")),
                mistake("JPX1067", 1, "sandbox seed", seed(EMPTY_SEED + EMPTY_SEED.replace("Seed imp", "Other imp"))),
                mistake("JPX1068", 1, "sandbox seed", seed(EMPTY_SEED.replace("{\n", "{\n    Seed(int rows) {}\n\n"))),
                mistake(
                        "JPX1069",
                        1,
                        "sandbox seed",
                        seed(EMPTY_SEED.replace(
                                " {}", " {\n        throw new IllegalStateException(\"no rows\");\n    }"))),
                mistake("JPX1050", 1, "sandbox --once --outputs-out-dir amplify/backend.java", (project, run) -> {}));
    }

    private static Arguments mistake(String name, int exitCode, String command, Setting setting) {
        return arguments(name, exitCode, command, setting);
    }

    private static Setting backend(String text) {
        return (project, run) -> project.write("amplify/backend.java", "package amplify;\n\n" + text);
    }

    private static Setting seed(String text) {
        return (project, run) -> project.write(
                "amplify/seed/Seed.java", "package amplify.seed;\n\nimport dev.jampx.client.seed.*;\n\n" + text);
    }

    private static Setting defining(String members, String result) {
        return backend("import static dev.jampx.dsl.Jampx.*;\nimport dev.jampx.dsl.*;\nimport java.util.List;\n\n"
                + "final class Todos implements BackendDefinition {\n    " + members
                + "\n    public Backend define() {\n        return " + result + ";\n    }\n}\n");
    }

    static void maven(SampleProject project, String script) throws IOException {
        project.write("mvnw", "#!/bin/sh\n" + script + "\n");
        assertThat(project.folder().resolve("mvnw").toFile().setExecutable(true))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isShownInFull(String name, int exitCode, String command, Setting setting) throws IOException {
        SampleProject project = SampleProject.in(folder);
        CommandRun run = new CommandRun(folder);
        setting.prepare(project, run);

        assertThat(run.run(command.split(" "))).isEqualTo(exitCode);
        assertThat(run.err()).doesNotContain("\tat ");
        GOLDEN.check(name, run.err());
    }

    static Stream<Mistake> mistakesOfTheMachine() {
        return Stream.of(
                ProjectProblems.noCompiler("/opt/jre"),
                HandlerProblems.refused(
                        "amplify/hello.js",
                        new UnsupportedCodeException.Finding(2, 3, "throw is not supported; call util.error"),
                        Optional.of("  throw 'up';")),
                SandboxProblems.cannotWatch(Path.of("amplify"), "no space left on device"),
                SandboxProblems.notScheduled("tidy", List.of("clean-up", "report")),
                SandboxProblems.firedFunctionFailed("clean-up", "Sandbox.Timedout: Task timed out", 3001),
                SeedProblems.notServing("mine"),
                SeedProblems.noUsers("amplify-shop-mine-sandbox-0123456789"),
                SandboxProblems.deleteRunning("mine", java.util.OptionalLong.of(4711)),
                ClientCodeProblems.unreadable(Path.of("src/queries.ts"), "permission denied"));
    }

    @ParameterizedTest
    @MethodSource("mistakesOfTheMachine")
    void isWorded(Mistake mistake) {
        String text = String.join("\n", new MistakeText(Style.PLAIN).lines(List.of(mistake)));

        GOLDEN.check(mistake.code(), text);
    }

    @Test
    void noGoldenIsLeftOver() {
        Set<String> names = Stream.concat(
                        mistakes().map(arguments -> (String) arguments.get()[0]),
                        mistakesOfTheMachine().map(Mistake::code))
                .collect(Collectors.toSet());
        GOLDEN.requireExactly(names);
    }

    @Test
    void everyCodeHasAPageAndEveryPageACode() throws IOException {
        Set<String> codes = Stream.concat(
                        mistakes().map(arguments -> (String) arguments.get()[0]),
                        mistakesOfTheMachine().map(Mistake::code))
                .filter(ErrorsTest::isShownHere)
                .map(name -> name.substring(0, "JPX1001".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> pages = Files.list(Path.of("../docs/errors"))) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(ErrorsTest::isShownHere)
                            .map(page -> page.replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    private static boolean isShownHere(String name) {
        return name.startsWith("JPX1") || name.startsWith("JPX265") || name.startsWith("JPX9");
    }

    @Test
    void aProblemOfTheDefinitionIsShownWithItsLine() {
        SampleProject.in(folder)
                .write(
                        "amplify/data/TodoModel.java",
                        SampleProject.TODO
                                .replace("\"content\", a.string()", "\"content\", (ScalarField) null")
                                .replace(".required()", ""));
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("check")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(run.err().lines()).first().asString().matches("JPX\\d{4}  amplify/data/TodoModel.java:8");
        assertThat(run.err().lines()).element(1).isEqualTo("    .field(\"content\", (ScalarField) null);");
    }

    @Test
    void aFaultOfOursSaysWhatToReport() throws IOException {
        SampleProject.in(folder);
        CommandRun run = new CommandRun(folder);
        run.starter.refusal = Optional.of(new IllegalStateException("the table is upside down"));

        assertThat(run.run("sandbox", "--once")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(run.err())
                .contains(
                        "jampx failed, and it is not your fault: java.lang.IllegalStateException: the table is upside down")
                .contains("version   jampx <version>, Java ")
                .contains("command   jampx sandbox --once")
                .doesNotContain("\tat ");
        Path details = Path.of(run.err()
                .lines()
                .filter(line -> line.startsWith("  details   "))
                .findFirst()
                .orElseThrow()
                .substring("  details   ".length()));
        assertThat(Files.readString(details)).contains("the table is upside down", "\tat ", "jampx sandbox --once");
        Files.delete(details);
    }

    /** Thrown on, it would leave a process that holds its locks. */
    @Test
    void anErrorOfTheMachineEndsTheCommandAsWell() throws IOException {
        SampleProject.in(folder);
        CommandRun run = new CommandRun(folder);
        run.starter.error = Optional.of(new NoClassDefFoundError("dev/jampx/Missing"));

        assertThat(run.run("sandbox", "--once")).isEqualTo(ExitCode.OUR_FAULT);

        assertThat(run.err()).contains("java.lang.NoClassDefFoundError: dev/jampx/Missing");
    }

    @Test
    void colouredTextCarriesTheSameWords() {
        List<Mistake> mistakes = List.of(ProjectProblems.mavenMissing());

        String coloured = String.join("\n", new MistakeText(Style.COLOURED).lines(mistakes));

        assertThat(coloured).contains("\u001b[31;1mJPX1020\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(String.join("\n", new MistakeText(Style.PLAIN).lines(mistakes)));
    }

    @Test
    void mavenIsFoundOnThePath() throws IOException {
        SampleProject project = SampleProject.in(folder);
        project.write("pom.xml", "<project/>");
        ErrorsTest.maven(
                project,
                "for argument; do case $argument in -Dmdep.outputFile=*) "
                        + "printf '' > \"${argument#*=}\";; esac; done");
        Files.createDirectory(folder.resolve("bin"));
        Files.move(folder.resolve("mvnw"), folder.resolve("bin/mvn"));
        CommandRun run = new CommandRun(folder).variables(Map.of("PATH", "/nowhere:" + folder.resolve("bin")));

        assertThat(run.run("check")).isZero();
        assertThat(run.err()).startsWith("Asking Maven for the project's class path");
        assertThat(folder.resolve("target/jampx/classpath")).exists();
        assertThat(folder.resolve("target/jampx/classpath.new")).doesNotExist();
    }
}
