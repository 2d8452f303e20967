package dev.jampx.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.UsersCode;
import dev.jampx.conformance.documents.GeneratorComparison;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements and types of random definitions are those of Amplify's generators, byte for byte. */
@Tag("toolchain")
class RandomDocumentsTest {

    private static final String SEED = "jampx.conformance.seed";
    private static final int SEEDS = Integer.getInteger("jampx.conformance.seeds", 40);

    @Test
    void areThoseOfAmplifysGenerators() throws IOException, InterruptedException {
        List<Long> seeds = Long.getLong(SEED) == null
                ? LongStream.rangeClosed(1, SEEDS).boxed().toList()
                : List.of(Long.getLong(SEED));
        Map<String, String> sources = new HashMap<>();
        seeds.forEach(seed -> {
            Toolchain.shared().synthesize(Twins.write(name(seed), Seeds.backend(seed)));
            sources.put(name(seed), JavaSource.of(Seeds.backend(seed), name(seed)));
        });
        Map<String, BackendDefinition> definitions = JavaBatch.compile(sources);
        GeneratorComparison comparison = GeneratorComparison.byTurns("random-documents");
        for (Long seed : seeds) {
            Synthesis amplify = Toolchain.shared()
                    .synthesize(Twins.write(name(seed), Seeds.backend(seed)))
                    .join();
            Optional<String> jampx = sdl(definitions.get(name(seed)));
            // That the verdicts are the same is shown elsewhere.
            if (amplify.rejection().isEmpty() && jampx.isPresent()) {
                comparison.add(name(seed), amplify.sdl().orElseThrow(), jampx.get());
            }
        }
        assertThat(comparison.findings()).isEmpty();
    }

    private static String name(long seed) {
        return "Documents" + seed;
    }

    private static Optional<String> sdl(BackendDefinition definition) {
        try {
            return Resolution.of(definition.define().declared()).data().map(data -> AppSyncCompiler.compile(
                            data, UsersCode.EVERYWHERE)
                    .sdl());
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }
}
