package dev.jampx.sandbox.lambda.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeStoreTest {

    private static final String HANDLER = "class Handler { String table() { return Names.table(); } }";
    private static final String NAMES = "class Names { static String table() { return \"t\"; } }";
    private static final String MODEL =
            "class Model { static final dev.jampx.dsl.ModelType MODEL = dev.jampx.dsl.Jampx.a.model(); }";

    @TempDir
    Path folder;

    private CodeStore store;
    private Path library;
    private int builds;

    @BeforeEach
    void open() throws IOException {
        store = new CodeStore(folder.resolve("code"));
        library = Files.writeString(folder.resolve("library.jar"), "one");
    }

    @Test
    void whatAHandlerCannotComeToSeeDoesNotChangeItsCode() throws IOException {
        FunctionCode before = code(HANDLER, NAMES, MODEL);

        assertThat(code(
                        HANDLER,
                        NAMES,
                        MODEL.replace("Model {", "Model { int version;"),
                        MODEL.replace("Model {", "Other {")))
                .isEqualTo(before);
    }

    @Test
    void whatAHandlerCanComeToSeeChangesItsCode() throws IOException {
        FunctionCode before = code(HANDLER, NAMES, MODEL);
        String leading = HANDLER.replace("Names.table()", "Names.table() + new Model()");

        assertThat(code(HANDLER.replace("table() {", "table() { int more = 1;"), NAMES, MODEL))
                .isNotEqualTo(before);
        assertThat(code(HANDLER, NAMES.replace("\"t\"", "\"u\""), MODEL)).isNotEqualTo(before);
        assertThat(code(HANDLER, NAMES, MODEL, "class LoadedByName {}")).isNotEqualTo(before);
        assertThat(code(leading, NAMES, MODEL))
                .isNotEqualTo(code(leading, NAMES, MODEL.replace("Model {", "Model { int version;")));
        assertThat(code(HANDLER.replace("Names.table()", "\"Model\""), NAMES, MODEL))
                .isNotEqualTo(code(
                        HANDLER.replace("Names.table()", "\"Model\""),
                        NAMES,
                        MODEL.replace("Model {", "Model { long l;")));
        Files.writeString(library, "another");
        assertThat(code(HANDLER, NAMES, MODEL)).isNotEqualTo(before);
    }

    @Test
    void codeIsKeptUntilItIsNotUsed() throws IOException {
        FunctionCode first = code(HANDLER, NAMES);
        FunctionCode second = code(HANDLER, NAMES.replace("\"t\"", "\"u\""));
        store.keepOnly(Set.of(first, second));
        assertThat(first.folder().orElseThrow().resolve("Names.class")).exists();

        store.keepOnly(Set.of(second));
        assertThat(first.folder().orElseThrow()).doesNotExist();
        assertThat(second.folder().orElseThrow()).isDirectory();
        assertThat(code(HANDLER, NAMES).folder().orElseThrow()).isDirectory();
    }

    @Test
    void whatAKilledSandboxLeftIsDeleted() throws IOException {
        FunctionCode left = code(HANDLER, NAMES);
        new CodeStore(folder.resolve("code"));

        assertThat(left.folder().orElseThrow()).doesNotExist();
    }

    @Test
    void aClassPathWithoutAFolderIsTakenAsItIs() {
        FunctionCode code = store.of("Handler", List.of(library));

        assertThat(code.classPath()).containsExactly(library);
        assertThat(code.folder()).isEmpty();
    }

    private FunctionCode code(String... sources) throws IOException {
        Path root = Files.createDirectory(folder.resolve("build" + builds++));
        Path source = Files.writeString(folder.resolve("Sources.java"), String.join("\n", sources));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", root.toString(), source.toString());
        assertThat(status).isZero();
        return store.of("Handler", List.of(root, library));
    }
}
