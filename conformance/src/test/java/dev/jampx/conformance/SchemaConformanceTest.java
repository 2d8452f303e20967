package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.codegen.introspection.ModelIntrospection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** jampx's schema is the one that Amplify's own toolchain makes of the same backend. */
@Tag("toolchain")
class SchemaConformanceTest {

    private static final DeliberateDifferences DELIBERATE =
            DeliberateDifferences.read(Path.of("deliberate-differences.txt"));

    @BeforeAll
    static void runToolchain() throws IOException, InterruptedException {
        Oracle.install();
        Oracle.synthesize(List.of(Case.values()));
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void equalsAmplifys(Case each) throws IOException {
        List<Difference> differences = Difference.between(
                CanonicalSchema.of(Oracle.schema(each)),
                CanonicalSchema.of(each.compile().sdl()));
        assertThat(String.join("\n", DELIBERATE.judge(each.folder(), differences)))
                .as("differences to Amplify's schema")
                .isEmpty();
    }

    /** The order of the keys counts as well: clients list models and fields in it. */
    @ParameterizedTest
    @EnumSource(Case.class)
    void describesItsModelsAsAmplifyDoes(Case each) throws IOException {
        ObjectMapper json = new ObjectMapper();
        assertThat(json.writerWithDefaultPrettyPrinter().writeValueAsString(ModelIntrospection.of(each.data())))
                .isEqualTo(json.writerWithDefaultPrettyPrinter().writeValueAsString(Oracle.introspection(each)));
    }
}
