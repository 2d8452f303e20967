package dev.jampx.conformance.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.modelgen.AmplifyModels;
import dev.jampx.conformance.modelgen.ModelComparison;
import dev.jampx.conformance.modelgen.Variant;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For random definitions, in every language, with everything on and everything off: the files that Amplify's generator writes. */
@Tag("toolchain")
class RandomModelCodeTest {

    private static final String SEED = "jampx.conformance.seed";
    private static final int SEEDS = Integer.getInteger("jampx.conformance.seeds", 40);
    private static final int SHOWN = 20;

    @Test
    void areAmplifys() throws IOException, InterruptedException {
        Map<String, RandomBackend> backends = new LinkedHashMap<>();
        seeds().forEach(seed -> backends.put("Models" + seed, Seeds.backend(seed)));
        Map<String, Data> taken = taken(backends);
        List<Variant> variants = Variant.extremes();
        ModelComparison comparison =
                new ModelComparison(AmplifyModels.of("modelgen-random", schemas(backends, taken), variants));
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Data> each : taken.entrySet()) {
            differences.addAll(comparison.differences(each.getKey(), each.getValue(), variants));
        }
        System.out.println(taken.size() + " random definitions, " + variants.size() + " variants of models: "
                + comparison.counts() + ", " + differences.size() + " differences");
        assertThat(differences.stream().limit(SHOWN)).isEmpty();
        assertThat(taken).isNotEmpty();
    }

    private static LongStream seeds() {
        return Long.getLong(SEED) == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(Long.getLong(SEED));
    }

    /** Those that jampx takes; {@link RandomSchemasTest} shows that Amplify takes the same. */
    private static Map<String, Data> taken(Map<String, RandomBackend> backends) {
        Map<String, String> sources = new LinkedHashMap<>();
        backends.forEach((name, backend) -> sources.put(name, JavaSource.of(backend, name)));
        Map<String, BackendDefinition> definitions = JavaBatch.compile(sources);
        Map<String, Data> taken = new LinkedHashMap<>();
        backends.keySet().forEach(name -> data(definitions.get(name)).ifPresent(data -> taken.put(name, data)));
        return taken;
    }

    private static Optional<Data> data(BackendDefinition definition) {
        try {
            return Resolution.of(definition.define().declared()).data();
        } catch (InvalidDefinitionException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> schemas(Map<String, RandomBackend> backends, Map<String, Data> taken) {
        Map<String, CompletableFuture<Synthesis>> answers = new LinkedHashMap<>();
        taken.keySet()
                .forEach(name -> answers.put(name, Toolchain.shared().define(TypeScriptSource.of(backends.get(name)))));
        Map<String, String> schemas = new LinkedHashMap<>();
        answers.forEach(
                (name, answer) -> schemas.put(name, answer.join().directives().orElseThrow()));
        return schemas;
    }
}
