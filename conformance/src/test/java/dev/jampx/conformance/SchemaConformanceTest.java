package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.codegen.introspection.ModelIntrospection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** jampx's schema is the one that Amplify's own toolchain makes of the same definition. */
@Tag("toolchain")
class SchemaConformanceTest {

    private static final DeliberateDifferences DELIBERATE =
            DeliberateDifferences.read(Path.of("deliberate-differences.txt"));

    @BeforeAll
    static void runToolchain() {
        long start = System.nanoTime();
        accepted().stream()
                .map(each -> Toolchain.shared().synthesize(each.typeScript()))
                .toList()
                .forEach(answer -> answer.join());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "Amplify's toolchain answered for %d cases in %.1f s%n",
                accepted().size(),
                seconds);
    }

    static List<Case> accepted() {
        return Cases.accepted();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void equalsAmplifys(Case each) {
        assertThat(String.join("\n", DELIBERATE.ofSchema().judge(each.name(), schemaDifferences(each))))
                .as("differences to Amplify's schema")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void describesItsModelsAsAmplifyDoes(Case each) {
        assertThat(String.join("\n", DELIBERATE.ofIntrospection().judge(each.name(), introspectionDifferences(each))))
                .as("differences to Amplify's model introspection")
                .isEmpty();
    }

    @Test
    void everyDeliberateDifferenceIsOne() {
        List<Difference> differences = new ArrayList<>();
        for (Case each : accepted()) {
            differences.addAll(schemaDifferences(each));
            differences.addAll(introspectionDifferences(each));
        }
        assertThat(DELIBERATE.notNeeded(differences)).isEmpty();
        assertThat(DELIBERATE.caseNames())
                .isSubsetOf(accepted().stream().map(Case::name).toList());
    }

    private static List<Difference> schemaDifferences(Case each) {
        return Difference.between(
                CanonicalSchema.of(amplify(each).sdl().orElseThrow()).facts(),
                CanonicalSchema.of(each.compile().sdl()).facts());
    }

    private static List<Difference> introspectionDifferences(Case each) {
        return Difference.between(
                JsonFacts.of(amplify(each).introspection().orElseThrow()),
                JsonFacts.of(new ObjectMapper().<JsonNode>valueToTree(ModelIntrospection.of(each.data()))));
    }

    private static Synthesis amplify(Case each) {
        Synthesis synthesis = Toolchain.shared().synthesize(each.typeScript()).join();
        assertThat(synthesis.rejection()).as("Amplify's verdict on " + each).isEmpty();
        return synthesis;
    }
}
