package dev.jampx.codegen.directive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back, for every schema that Amplify itself has written. */
class DirectiveSchemaTextTest {

    private static final Path CASES = Path.of("src", "test", "resources", "introspection");

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysTheSameToClients(Path file) throws IOException {
        Data data = DirectiveSchema.read(Files.readString(file));

        Data again = DirectiveSchema.read(DirectiveSchemaText.of(data));

        assertThat(ModelIntrospection.of(again)).isEqualTo(ModelIntrospection.of(data));
    }
}
