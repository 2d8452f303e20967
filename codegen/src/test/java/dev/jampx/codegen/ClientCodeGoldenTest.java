package dev.jampx.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.DocumentOptions;
import dev.jampx.codegen.document.StatementTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Statements and types of one schema are the files that Amplify's generators have written of it. */
class ClientCodeGoldenTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    static Stream<Arguments> codes() {
        return Stream.of(
                code("typescript", StatementTarget.TYPESCRIPT, TypeTarget.TYPESCRIPT, 2, true, false),
                code("javascript-json", StatementTarget.JAVASCRIPT, TypeTarget.JSON, 1, true, false),
                code("graphql-swift", StatementTarget.GRAPHQL, TypeTarget.SWIFT, 2, true, false),
                code("swift-files", StatementTarget.GRAPHQL, TypeTarget.SWIFT, 1, false, true),
                code("flow", StatementTarget.FLOW, TypeTarget.FLOW, 2, true, false),
                code("angular", StatementTarget.ANGULAR, TypeTarget.ANGULAR, 2, true, false),
                Arguments.of(
                        "untyped",
                        new ClientCode.Documents(
                                StatementTarget.TYPESCRIPT, Optional.empty(), new DocumentOptions(3, false), false)),
                code("scala", StatementTarget.GRAPHQL, TypeTarget.SCALA, 2, true, false),
                code("flow-modern", StatementTarget.GRAPHQL, TypeTarget.FLOW_MODERN, 1, true, false));
    }

    private static Arguments code(
            String name, StatementTarget statements, TypeTarget types, int depth, boolean typenames, boolean many) {
        return Arguments.of(
                name,
                new ClientCode.Documents(statements, Optional.of(types), new DocumentOptions(depth, typenames), many));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void areAmplifys(String name, ClientCode.Documents code) throws IOException {
        boolean scala = code.types().equals(Optional.of(TypeTarget.SCALA));
        String sdl = Files.readString(RESOURCES.resolve("clientcode").resolve("schema.graphql"));

        Map<String, String> files = generate(scala ? sdl.substring(0, sdl.indexOf("type Subscription")) : sdl, code);

        Path golden = RESOURCES.resolve("golden").resolve("clientcode").resolve(name);
        assertThat(files.keySet()).isEqualTo(read(golden).keySet());
        read(golden)
                .forEach((file, text) -> assertThat(files.get(file)).as(file).isEqualTo(text));
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        try (Stream<Path> folders = Files.list(RESOURCES.resolve("golden").resolve("clientcode"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(each -> (String) each.get()[0]).toList());
        }
    }

    /** The protocols that every file of Swift has are jampx's own. */
    private static Map<String, String> generate(String sdl, ClientCode.Documents code) {
        Map<String, String> files = new TreeMap<>();
        for (GeneratedFile file : ClientCodeGenerator.documents(sdl, code)) {
            String content = file.content();
            int start = content.indexOf("import Foundation\n");
            files.put(
                    file.path(),
                    start < 0
                            ? content
                            : content.substring(0, start) + "(runtime)"
                                    + content.substring(content.indexOf("\n#elseif")));
        }
        return files;
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
