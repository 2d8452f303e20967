package dev.jampx.conformance.random;

import dev.jampx.conformance.Comparison;
import dev.jampx.dsl.BackendDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Writes definitions in both languages and compares what becomes of them. */
final class Twins {

    private static final Path FOLDER = Path.of("target", "random").toAbsolutePath();
    private static final int BATCH = 64;
    private static final AtomicLong LAST = new AtomicLong();

    private Twins() {}

    /** One comparison for each definition, in their order; Java is compiled for many at once. */
    static List<CompletableFuture<Comparison>> compare(List<RandomBackend> backends) {
        List<CompletableFuture<Comparison>> comparisons = new ArrayList<>();
        for (int from = 0; from < backends.size(); from += BATCH) {
            comparisons.addAll(batch(backends.subList(from, Math.min(from + BATCH, backends.size()))));
        }
        return comparisons;
    }

    private static List<CompletableFuture<Comparison>> batch(List<RandomBackend> backends) {
        Map<String, RandomBackend> named = new LinkedHashMap<>();
        backends.forEach(backend -> named.put("Random" + LAST.incrementAndGet(), backend));
        Map<String, String> sources = new HashMap<>();
        named.forEach((name, backend) -> sources.put(name, JavaSource.of(backend, name)));
        Map<String, BackendDefinition> definitions = JavaBatch.compile(sources);
        return named.entrySet().stream()
                .map(each -> Comparison.of(write(each.getKey(), each.getValue()), definitions.get(each.getKey())))
                .toList();
    }

    static Path write(String name, RandomBackend backend) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve("resolve.handler.js"),
                    "export const request = () => ({});\nexport const response = (ctx) => ctx.result;\n");
            return Files.writeString(FOLDER.resolve(name + ".ts"), TypeScriptSource.of(backend));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
