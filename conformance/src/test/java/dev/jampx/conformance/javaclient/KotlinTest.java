package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in Kotlin can use generated clients, and Kotlin knows what may be null. */
class KotlinTest {

    private static final Path PROGRAM = Path.of("src", "test", "resources", "javaclient", "Program.kt");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compileClient() throws IOException {
        Case heroFaq = Cases.accepted().stream()
                .filter(each -> each.name().equals("examples/HeroFaq"))
                .findFirst()
                .orElseThrow();
        CompiledSources.of(GeneratedClient.of(heroFaq.data(), LoadedClient.PACKAGE))
                .writeTo(folder.resolve("client"));
    }

    @Test
    void aProgramCompilesWithoutWarnings() throws IOException {
        assertThat(compile(PROGRAM)).isEmpty();
    }

    @Test
    void whatMayBeNullMustBeLookedAt() throws IOException {
        Path careless = Files.writeString(
                folder.resolve("Careless.kt"),
                "fun length(form: driven.client.model.FormModel): Int = form.description().length\n");

        assertThat(compile(careless)).contains("nullable receiver of type 'String?'");
    }

    /** @return what the compiler says, which has a process of its own: DynamoDB Local has an older Kotlin inside */
    private static String compile(Path source) throws IOException {
        Process compiler = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(KotlinTest::isKotlins),
                        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                        "-Werror",
                        "-no-stdlib",
                        "-no-reflect",
                        "-cp",
                        folder.resolve("client") + File.pathSeparator + classPath(KotlinTest::isClients),
                        "-d",
                        folder.resolve("kotlin").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(compiler.onExit().join().exitValue() == 0).as(said).isEqualTo(said.isEmpty());
        return said;
    }

    private static boolean isKotlins(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith("kotlin") || name.startsWith("annotations-");
    }

    private static boolean isClients(Path entry) {
        String name = entry.getFileName().toString();
        return Stream.of("kotlin-stdlib", "jackson-", "jspecify", "jampx-client")
                        .anyMatch(name::startsWith)
                || entry.endsWith(Path.of("client", "target", "classes"));
    }

    private static String classPath(Predicate<Path> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(wanted)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
