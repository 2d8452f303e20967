package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are found by their files, and nothing that looks like half a case is passed over. */
class CasesTest {

    @TempDir
    Path root;

    static List<Case> accepted() {
        return Cases.accepted();
    }

    @Test
    void findsTwinsInAllFolders() throws IOException {
        write("keys/One.ts", "keys/One.java", "keys/One.handler.js", "keys/package-info.java");
        write("names/Two.ts", "names/Two.java", "names/Two.handler.ts");
        assertThat(Cases.in(root)).extracting(Case::name).containsExactly("keys/One", "names/Two");
    }

    @Test
    void refusesFilesWithoutTwin() throws IOException {
        write("keys/One.ts", "names/Two.java");
        assertThatThrownBy(() -> Cases.in(root))
                .hasMessage("keys/One.ts has no keys/One.java, names/Two.java has no names/Two.ts");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void jampxAccepts(Case each) {
        assertThat(each.compile().sdl()).containsPattern("(?m)^type (Query|Mutation)");
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }
}
