package dev.jampx.codegen.modelgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.directive.DirectiveSchema;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Amplify's generator made of some schemas: {@code modelgen/<schema>/<target>.txt} has all files, each after a line with its path; {@code
 * <target>-plain.txt} has those that it made with every flag off. The module {@code conformance} compares many more.
 */
class AmplifyModelCodeTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path GOLDENS = RESOURCES.resolve("modelgen");
    private static final String PLAIN = "-plain";
    private static final ModelOptions NOTHING = new ModelOptions(false, false, false, false, false, false);

    static List<Arguments> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDENS)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> arguments(
                            file.getParent().getFileName().toString(),
                            file.getFileName().toString().replace(".txt", "")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isWhatAmplifyMakes(String schema, String variant) throws IOException {
        Path golden = GOLDENS.resolve(schema).resolve(variant + ".txt");
        String actual = text(files(schema, variant));
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.writeString(golden, actual);
            fail("rewrote " + golden
                    + "; it is Amplify's word: compare it with the real generator, then run again without the update");
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void everyTargetIsShown() throws IOException {
        List<String> shown =
                goldens().stream().map(golden -> (String) golden.get()[1]).toList();
        for (ModelTarget target : ModelTarget.values()) {
            assertThat(shown).contains(target.term(), target.term() + PLAIN);
        }
    }

    private static List<GeneratedFile> files(String schema, String variant) throws IOException {
        Data data = DirectiveSchema.read(
                Files.readString(RESOURCES.resolve("introspection").resolve(schema + ".graphql")));
        ModelTarget target = ModelTarget.of(variant.replace(PLAIN, "")).orElseThrow();
        return ModelCode.of(data, target, variant.endsWith(PLAIN) ? NOTHING : ModelOptions.DEFAULTS);
    }

    private static String text(List<GeneratedFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(GeneratedFile::path))
                .map(file -> "=== " + file.path() + "\n" + file.content() + "\n")
                .collect(Collectors.joining());
    }
}
