package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jampx generate graphql-client-code}. */
class ClientCodeTest {

    private static final String LINE = System.lineSeparator();
    private static final List<String> TYPESCRIPT = List.of("API.ts", "mutations.ts", "queries.ts", "subscriptions.ts");

    @TempDir
    private Path folder = Path.of("");

    private SampleProject project = new SampleProject(folder);
    private CommandRun run = new CommandRun(folder);

    @BeforeEach
    void write() {
        project = SampleProject.in(folder);
    }

    private int generate(String... arguments) {
        run = new CommandRun(folder);
        return run.run(Stream.concat(Stream.of("generate", "graphql-client-code"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private List<String> files(String out) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void statementsAndTypesOfTypeScriptGoToTheCallersFolder() throws IOException {
        assertThat(generate()).isZero();

        assertThat(run.out()).isEqualTo("4 of 4 files written." + LINE);
        assertThat(files(".")).containsAll(TYPESCRIPT);
        assertThat(project.read("queries.ts"))
                .contains("import * as APITypes from \"./API\";")
                .contains("` as GeneratedQuery<APITypes.GetTodoQueryVariables, APITypes.GetTodoQuery>;");
        assertThat(project.read("API.ts")).contains("export type Todo = {");
    }

    @Test
    void whatIsUpToDateIsLeftAsItIs() throws IOException {
        assertThat(generate("--out", "src")).isZero();
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(folder.resolve("src/API.ts"), longAgo);
        Files.delete(folder.resolve("src/queries.ts"));

        assertThat(generate("--out", "src")).isZero();

        assertThat(run.out()).isEqualTo("1 of 4 files written." + LINE);
        assertThat(Files.getLastModifiedTime(folder.resolve("src/API.ts"))).isEqualTo(longAgo);
        assertThat(generate("--out", "src")).isZero();
        assertThat(run.out()).isEqualTo("4 files up to date." + LINE);
    }

    @Test
    void whatIsGeneratedNoLongerIsRemoved() throws IOException {
        assertThat(generate("--out", "src")).isZero();
        project.write("src/mine.ts", "export {};");

        assertThat(generate("--out", "src", "--statement-target", "javascript")).isZero();

        assertThat(run.out()).isEqualTo("3 of 3 files written, 4 removed." + LINE);
        assertThat(files("src")).containsExactly("mine.ts", "mutations.js", "queries.js", "subscriptions.js");
    }

    @Test
    void otherFormatsInTheSameFolderStay() throws IOException {
        assertThat(generate("--out", "src")).isZero();
        assertThat(generate("--out", "src", "--format", "introspection")).isZero();
        assertThat(generate("--out", "src")).isZero();

        assertThat(files("src")).containsAll(TYPESCRIPT).contains("model-introspection.json");
        assertThat(project.read("src/model-introspection.json")).startsWith("{\n    \"version\": 1,");
    }

    @Test
    void whatSomebodyChangedIsNotRemoved() throws IOException {
        assertThat(generate("--out", "src")).isZero();
        project.write("src/queries.ts", "// mine now");

        assertThat(generate("--out", "src", "--statement-target", "graphql")).isZero();

        assertThat(files("src")).contains("queries.ts").doesNotContain("mutations.ts");
        assertThat(run.err()).contains("src/queries.ts is generated no longer. It has been changed, and stays.");
    }

    @Test
    void aFileOfSomebodyElseIsNotTouchedNorAnyOther() throws IOException {
        project.write("src/queries.ts", "// mine");

        assertThat(generate("--out", "src")).isEqualTo(ExitCode.USER_MISTAKE);

        assertThat(run.err()).startsWith("JPX9001");
        assertThat(files("src")).containsExactly("queries.ts");
        assertThat(project.read("src/queries.ts")).isEqualTo("// mine");
    }

    @Test
    void aFileThatSaysTheSameIsTakenForOwn() throws IOException {
        assertThat(generate("--out", "src")).isZero();
        Files.delete(folder.resolve(".amplify/client-code.json"));

        assertThat(generate("--out", "src")).isZero();
        assertThat(generate("--out", "src", "--statement-target", "graphql")).isZero();

        assertThat(files("src")).containsExactly("mutations.graphql", "queries.graphql", "subscriptions.graphql");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--statement-target graphql | mutations.graphql queries.graphql subscriptions.graphql",
                "--statement-target flow | API.js mutations.js queries.js subscriptions.js",
                "--statement-target angular | api.service.ts mutations.graphql queries.graphql subscriptions.graphql",
                "--statement-target graphql --type-target json | API mutations.graphql queries.graphql subscriptions.graphql",
                "--statement-target javascript --type-target swift | API.swift mutations.js queries.js subscriptions.js",
                "--format introspection | model-introspection.json",
            })
    void targetsDecideOnFiles(String arguments, String files) throws IOException {
        assertThat(generate(("--out src " + arguments).split(" "))).isZero();
        assertThat(files("src")).containsExactly(files.split(" "));
    }

    @Test
    void swiftComesInSeveralFilesIfThatIsWanted() throws IOException {
        assertThat(generate("--out", "src", "--type-target", "swift", "--type-multiple-swift-files"))
                .isZero();
        assertThat(files("src"))
                .contains("Types.graphql.swift", "queries.graphql.swift")
                .doesNotContain("API.swift");
    }

    @ParameterizedTest
    @CsvSource({
        "--statement-typename-introspection=false",
        "--statement-typename-introspection false",
        "--no-statement-typename-introspection"
    })
    void typenamesCanBeLeftOut(String arguments) {
        assertThat(generate(("--out src " + arguments).split(" "))).isZero();
        assertThat(project.read("src/queries.ts")).doesNotContain("__typename");
    }

    @Test
    void modelsAreForTheTargetAskedFor() throws IOException {
        assertThat(generate("--out", "src", "--format", "modelgen", "--model-target", "swift"))
                .isZero();
        assertThat(files("src")).contains("Todo.swift");
    }

    @Test
    void aChangeOfTheDefinitionIsFollowed() throws Exception {
        AtomicReference<Runnable> interrupt = new AtomicReference<>(() -> {});
        run = new CommandRun(folder).interrupts(stop -> {
            interrupt.set(stop);
            return () -> {};
        });
        CompletableFuture<Integer> exitCode = CompletableFuture.supplyAsync(
                () -> run.run("generate", "graphql-client-code", "--out", "src", "--watch"));
        run.out.await("4 of 4 files written.");
        run.out.await("Ctrl-C stops.");

        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("content", "text"));
        run.out.await("4 of 4 files written.");
        project.write("amplify/data/TodoModel.java", SampleProject.TODO.replace("required", "wanted"));
        run.out.await("The client code stays as it is.");

        assertThat(project.read("src/API.ts")).contains("  text: string,");
        interrupt.get().run();
        assertThat(exitCode.get(60, TimeUnit.SECONDS)).isZero();
    }
}
