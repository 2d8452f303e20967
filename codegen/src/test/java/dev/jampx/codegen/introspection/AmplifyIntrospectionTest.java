package dev.jampx.codegen.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.jampx.codegen.directive.DirectiveSchema;
import dev.jampx.codegen.text.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas as Amplify's {@code schema.transform()} writes them ({@code *.graphql}), each with what its {@code
 * generateModels({ target: 'introspection' })} made of it ({@code *.json}), to the letter. Both come from the
 * toolchain that the module {@code conformance} runs, which accepts every one of these schemas.
 */
class AmplifyIntrospectionTest {

    private static final Path CASES = Path.of("src", "test", "resources", "introspection");

    static List<String> cases() throws IOException {
        return names(".graphql");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatAmplifyMakes(String name) throws IOException {
        Path golden = CASES.resolve(name + ".json");
        String actual = JsonText.of(
                        ModelIntrospection.of(DirectiveSchema.read(Files.readString(CASES.resolve(name + ".graphql")))),
                        4)
                + "\n";
        if (Boolean.getBoolean("jampx.golden.update")) {
            Files.writeString(golden, actual);
            fail("rewrote " + golden
                    + "; it is Amplify's word: compare it with the real toolchain, then run again without the update");
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @Test
    void readsSchemasOfAnySize() {
        StringBuilder models = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            models.append("enum Kind").append(i).append(" { ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT }\n");
        }
        assertThat(DirectiveSchema.read(models.toString()).enums()).hasSize(2_000);
    }

    @Test
    void everySchemaHasItsDocument() throws IOException {
        assertThat(names(".json")).isEqualTo(cases()).isNotEmpty();
    }

    private static List<String> names(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .sorted()
                    .toList();
        }
    }
}
