package dev.jampx.cdk.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.model.code.ProjectClasses;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Lambda finds in {@code /var/task}. */
class FunctionCodeTest {

    @TempDir
    Path folder;

    @Test
    void ofAClassIsWhatItCanComeToSeeWithTheLibrariesAndNothingOfJampx() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("a/Greet.class", ClassFiles.bytes(ClassFiles.class));
        files.put("a/Definition.class", ClassFiles.bytes(WrittenInTheGrammar.class));
        files.put("greeting.txt", "hello".getBytes(StandardCharsets.UTF_8));
        Path one = jar("one/tools.jar", "tools/Tool.class");
        Path other = jar("two/tools.jar", "more/Tool.class");
        Path grammar = jar("jampx-dsl.jar", "dev/jampx/dsl/BackendDefinition.class");
        Path classes = Files.createDirectories(folder.resolve("module/classes"));
        Files.writeString(classes.resolve("module.properties"), "a=b");
        JavaCode code = new JavaCode(
                "a.Greet::greet",
                new ProjectClasses(files),
                List.of(one, other, grammar, classes, folder.resolve("not-there")));

        assertThat(files(code.prepare(Files.createDirectory(folder.resolve("task")))))
                .containsExactly(
                        "a/Greet.class", "greeting.txt", "lib/2-tools.jar", "lib/classes.jar", "lib/tools.jar");
    }

    @Test
    void ofEqualLibrariesIsEqual() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/b"));
        Files.writeString(classes.resolve("x.txt"), "x");
        Files.writeString(classes.resolveSibling("a.txt"), "a");
        DeterministicJar.write(folder.resolve("classes"), folder.resolve("one.jar"));
        Files.setLastModifiedTime(classes.resolve("x.txt"), FileTime.fromMillis(0));
        DeterministicJar.write(folder.resolve("classes"), folder.resolve("two.jar"));

        assertThat(folder.resolve("one.jar")).hasSameBinaryContentAs(folder.resolve("two.jar"));
    }

    @Test
    void runsOnTheOldestJavaThatLoadsItUnlessOneIsChosen() throws IOException {
        assertThat(java(jar("old.jar", "A.class", 52)).runtime().getName()).isEqualTo("java21");
        assertThat(java(jar("new.jar", "A.class", 66)).runtime().getName()).isEqualTo("java25");
        assertThat(java(jar("optional.jar", "META-INF/versions/25/A.class", 69))
                        .runtime()
                        .getName())
                .isEqualTo("java21");
        assertThat(new JavaCode("A", new ProjectClasses(new TreeMap<>()), List.of(), OptionalInt.of(17))
                        .runtime()
                        .getName())
                .isEqualTo("java17");
        assertThatThrownBy(() -> java(jar("future.jar", "A.class", 70)).runtime())
                .hasMessageContaining("version 70");
    }

    @Test
    void ofJavaScriptIsABundleThatRuns() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Path sources = Files.createDirectories(project.resolve("amplify/greet"));
        Files.writeString(
                sources.resolve("greet.ts"),
                """
                import { env } from "$amplify/env/greet";
                import { words } from "./words";
                import * as layer from "tools";
                export const handler = async (name: string): Promise<string> =>
                    `${words} ${name} ${env.PLACE} ${typeof require} ${__dirname.length > 0} ${layer.tool}`;
                """);
        Files.writeString(sources.resolve("words.ts"), "export const words: string = \"h\\u00e9llo\";\n");
        NodeCode code =
                new NodeCode("greet", project, "amplify/greet/greet.ts", OptionalInt.empty(), true, List.of("tools"));
        Path task = code.prepare(Files.createDirectory(folder.resolve("task")));
        Path again = code.prepare(Files.createDirectories(folder.resolve("another/place/for/it")));

        assertThat(files(task)).containsExactly("index.mjs", "index.mjs.map");
        assertThat(task.resolve("index.mjs.map")).hasSameBinaryContentAs(again.resolve("index.mjs.map"));
        assertThat(Files.readString(task.resolve("index.mjs.map"))).contains("\"../../../amplify/greet/greet.ts\"");
        assertThat(files(project)).doesNotContain(".amplify/bundles");
        Path layer = Files.createDirectories(task.resolve("node_modules/tools"));
        Files.writeString(
                layer.resolve("package.json"), "{\"name\":\"tools\",\"type\":\"module\",\"main\":\"index.js\"}");
        Files.writeString(layer.resolve("index.js"), "export const tool = \"hammer\";");
        assertThat(output(task, "import { handler } from './index.mjs'; console.log(await handler('Ada'));"))
                .isEqualTo("héllo Ada here function true hammer\n");
        assertThat(code.runtime().getName()).isEqualTo("nodejs22.x");
    }

    @Test
    void ofJavaScriptWithMistakesIsRefusedInEsbuildsWords() throws IOException {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(project.resolve("broken.ts"), "import x from './missing';\nexport const handler = x;\n");

        Problem problem = refusal(node(project, "broken.ts"));
        assertThat(problem.code()).isEqualTo("JPX8013");
        assertThat(problem.message())
                .startsWith("The code of function \"greet\" cannot be bundled. esbuild says:\n")
                .contains("Could not resolve \"./missing\"", "broken.ts:1:14");
    }

    @Test
    void thatIsMissingIsRefused() throws IOException {
        assertThat(refusal(node(folder, "amplify/greet.ts")))
                .isEqualTo(FunctionCodeProblems.missing("greet", "amplify/greet.ts"));
        assertThatThrownBy(() -> PreparedCode.of("greet", folder, "code.zip", "python3.13", "a.b"))
                .isInstanceOfSatisfying(InvalidDefinitionException.class, e -> assertThat(e.problems())
                        .containsExactly(FunctionCodeProblems.missing("greet", "code.zip")));
    }

    @Test
    void preparedFoldersKeepTheirExecutables() throws IOException {
        Path built = Files.createDirectories(folder.resolve("built/bin"));
        Path bootstrap = Files.writeString(built.resolveSibling("bootstrap"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(bootstrap, PosixFilePermissions.fromString("rwxr-xr-x"));
        PreparedCode code = PreparedCode.of("greet", folder, "built", "provided.al2023", "bootstrap");
        Path task = code.prepare(Files.createDirectory(folder.resolve("task")));

        assertThat(task.resolve("bootstrap")).isExecutable();
        assertThat(code.startup()).isEmpty();
        assertThat(PreparedCode.of("greet", folder, "built", "nodejs22.x", "a.b")
                        .startup())
                .contains(Startup.NODE);
        assertThat(PreparedCode.of("greet", folder, "built", "python3.13", "a.b")
                        .startup())
                .isEmpty();
    }

    private static NodeCode node(Path project, String file) {
        return new NodeCode("greet", project, file, OptionalInt.empty(), true, List.of());
    }

    private Problem refusal(NodeCode code) throws IOException {
        Path task = Files.createDirectory(folder.resolve("task"));
        try {
            code.prepare(task);
        } catch (InvalidDefinitionException e) {
            return e.problems().get(0);
        }
        throw new AssertionError("was not refused");
    }

    private static JavaCode java(Path library) {
        return new JavaCode("A", new ProjectClasses(new TreeMap<>()), List.of(library));
    }

    private Path jar(String path, String entry) throws IOException {
        return jar(path, entry, 61);
    }

    private Path jar(String path, String entry, int version) throws IOException {
        Path jar = folder.resolve(path);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, (byte) version});
            zip.closeEntry();
        }
        return jar;
    }

    /** What Node.js prints that runs {@code script} in {@code folder}. */
    private static String output(Path folder, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("node", "--input-type=module", "-e", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PLACE", "here");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
