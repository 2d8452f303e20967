package dev.jampx.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.conformance.CanonicalSchema;
import dev.jampx.conformance.DeliberateDifferences;
import dev.jampx.conformance.Difference;
import dev.jampx.conformance.JsonFacts;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The TypeScript in the documentation makes what the page says, and what the Java beside it makes. */
@Tag("toolchain")
class TwinsTest {

    private static final DeliberateDifferences DELIBERATE =
            DeliberateDifferences.read(Path.of("deliberate-differences.txt"));

    private static final Map<CodeBlock, CompletableFuture<Synthesis>> AMPLIFY = new LinkedHashMap<>();

    @BeforeAll
    static void run() {
        Path sources = Path.of("target", "docs").toAbsolutePath();
        for (CodeBlock block : Documentation.typeScript()) {
            AMPLIFY.put(block, Toolchain.shared().synthesize(TypeScriptSource.write(block, sources)));
        }
    }

    static List<Documentation.Pair> twins() {
        return Documentation.pairs("ts", "java");
    }

    static List<Documentation.Pair> shown() {
        return Documentation.pairs("ts", "graphql");
    }

    static List<Documentation.Pair> rejected() {
        return Documentation.pairs("ts", "text");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void makeTheSameApi(Documentation.Pair pair) throws ReflectiveOperationException {
        Data data = Resolution.of(CompiledBlocks.shared()
                        .backend(pair.second())
                        .orElseThrow()
                        .declared())
                .data()
                .orElseThrow();
        Synthesis amplify = amplify(pair.first());
        assertThat(DELIBERATE
                        .ofSchema()
                        .judge(
                                pair.toString(),
                                data,
                                Difference.between(
                                        CanonicalSchema.of(amplify.sdl().orElseThrow())
                                                .facts(),
                                        CanonicalSchema.of(CompiledBlocks.sdl(data))
                                                .facts())))
                .isEmpty();
        assertThat(DELIBERATE
                        .ofIntrospection()
                        .judge(
                                pair.toString(),
                                data,
                                Difference.between(
                                        JsonFacts.of(amplify.introspection().orElseThrow()),
                                        JsonFacts.of(new ObjectMapper()
                                                .<JsonNode>valueToTree(ModelIntrospection.of(data))))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void makesTheSchemaThatThePageShows(Documentation.Pair pair) {
        assertThat(Excerpt.mistakes(
                        pair.second().text(), amplify(pair.first()).sdl().orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void isRefusedAsThePageSays(Documentation.Pair pair) {
        assertThat(AMPLIFY.get(pair.first()).join().rejection().orElseThrow().message())
                .contains(pair.second().text());
    }

    private static Synthesis amplify(CodeBlock block) {
        Synthesis synthesis = AMPLIFY.get(block).join();
        assertThat(synthesis.rejection()).as("Amplify's verdict on " + block).isEmpty();
        return synthesis;
    }
}
