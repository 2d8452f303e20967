package dev.jampx.conformance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.conformance.Oracle;
import dev.jampx.conformance.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements and types are those of Amplify's generators, byte for byte, for every case, target and flag. */
@Tag("toolchain")
class DocumentsConformanceTest {

    private static final Wanted TYPESCRIPT = Wanted.ALL.get(0);

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void areThoseOfAmplifysGenerators() throws IOException, InterruptedException {
        GeneratorComparison comparison = GeneratorComparison.ofMost("documents");
        Cases.accepted().forEach(each -> Toolchain.shared().synthesize(each.typeScript()));
        for (Case each : Cases.accepted()) {
            String amplify = Toolchain.shared()
                    .synthesize(each.typeScript())
                    .join()
                    .sdl()
                    .orElseThrow();
            comparison.add(each.name(), amplify, each.compile().sdl());
        }
        assertThat(comparison.findings()).isEmpty();
    }

    @Test
    void passTheStrictestCompiler() throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder("strict");
        for (Case each : Cases.accepted()) {
            Path own = Files.createDirectories(folder.resolve(each.name()));
            Map<String, String> files = TYPESCRIPT.generate(each.compile().sdl());
            assertThat(files).as(each.name()).doesNotContainKey(Wanted.REFUSED);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(own.resolve(file.getKey()), file.getValue());
            }
        }
        assertThat(List.of(Oracle.strict(folder).output())).isEqualTo(List.of(""));
    }
}
