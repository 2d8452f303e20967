package dev.jampx.conformance.random;

import dev.jampx.dsl.BackendDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * A random definition in both languages.
 *
 * @param seed its number
 * @param auth whether it has a user pool and an identity pool
 * @param typeScript Amplify's source
 * @param java jampx's source
 * @param definition what it compiles to
 */
public record WrittenBackend(long seed, boolean auth, String typeScript, String java, BackendDefinition definition) {

    /** Definitions for requests to be made of them, by their numbers; Java is compiled for all at once. */
    public static List<WrittenBackend> guarded(List<Long> seeds) {
        return written(seeds, "Guarded", Seeds::guarded);
    }

    /** Definitions with whatever the language has, some of which have a mistake, by their numbers; Java is compiled for all at once. */
    public static List<WrittenBackend> of(List<Long> seeds) {
        return written(seeds, "Any", Seeds::backend);
    }

    private static List<WrittenBackend> written(List<Long> seeds, String name, LongFunction<RandomBackend> backends) {
        Map<String, String> sources = new LinkedHashMap<>();
        seeds.forEach(seed -> sources.put(name + seed, JavaSource.of(backends.apply(seed), name + seed)));
        Map<String, BackendDefinition> compiled = JavaBatch.compile(sources);
        return seeds.stream()
                .map(seed -> new WrittenBackend(
                        seed,
                        backends.apply(seed).auth(),
                        TypeScriptSource.of(backends.apply(seed)),
                        sources.get(name + seed),
                        compiled.get(name + seed)))
                .toList();
    }
}
