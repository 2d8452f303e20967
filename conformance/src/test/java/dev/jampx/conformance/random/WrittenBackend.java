package dev.jampx.conformance.random;

import dev.jampx.dsl.BackendDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, String> sources = new LinkedHashMap<>();
        seeds.forEach(seed -> sources.put("Guarded" + seed, JavaSource.of(Seeds.guarded(seed), "Guarded" + seed)));
        Map<String, BackendDefinition> compiled = JavaBatch.compile(sources);
        return seeds.stream()
                .map(seed -> new WrittenBackend(
                        seed,
                        Seeds.guarded(seed).auth(),
                        TypeScriptSource.of(Seeds.guarded(seed)),
                        sources.get("Guarded" + seed),
                        compiled.get("Guarded" + seed)))
                .toList();
    }
}
