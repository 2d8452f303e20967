package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.schema.ModelSchema;
import dev.jampx.codegen.introspection.ModelIntrospection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amplify's generator says of the schema that is put beside an API for it what Amplify's own toolchain says of the definition. */
@Tag("toolchain")
class ModelSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Path folder = Path.of("");

    @BeforeAll
    static void generate() throws IOException, InterruptedException {
        Oracle.install();
        folder = Oracle.emptyFolder("models");
        for (Case each : Cases.accepted()) {
            Files.writeString(file(each, ".graphql"), ModelSchema.sdl(each.data()));
        }
        assertThat(Oracle.models(folder)).isEqualTo(new Oracle.Outcome(0, ""));
    }

    static List<Case> accepted() {
        return Cases.accepted();
    }

    /** That jampx's introspection is Amplify's is shown by {@link SchemaConformanceTest}. */
    @ParameterizedTest
    @MethodSource("accepted")
    void saysTheSameOfModels(Case each) throws IOException {
        assertThat(file(each, ".txt")).doesNotExist();
        JsonNode wanted = JSON.valueToTree(ModelIntrospection.of(each.data()));
        assertThat(JSON.readTree(file(each, ".json").toFile())).isEqualTo(wanted);
    }

    private static Path file(Case each, String ending) {
        return folder.resolve(each.name().replace('/', '-') + ending);
    }
}
