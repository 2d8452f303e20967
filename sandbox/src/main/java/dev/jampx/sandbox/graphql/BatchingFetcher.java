package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.FieldResolver;
import dev.jampx.sandbox.resolver.FieldResolver.Resolution;
import dev.jampx.sandbox.resolver.Invocation;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.Try;

/** Resolves a field of all parents at one place of a query at once. */
final class BatchingFetcher implements DataFetcher<CompletableFuture<DataFetcherResult<Object>>> {

    private final String name;
    private final FieldResolver resolver;
    private final Executor executor;

    /** @param name tells the fetchers of an API apart */
    BatchingFetcher(String name, FieldResolver resolver, Executor executor) {
        this.name = name;
        this.resolver = resolver;
        this.executor = executor;
    }

    String name() {
        return name;
    }

    /** {@code UNIT} or {@code PIPELINE}. */
    String kind() {
        return resolver.kind();
    }

    /** Gathers the parents of one request. */
    DataLoader<DataFetchingEnvironment, DataFetcherResult<Object>> loader() {
        return DataLoaderFactory.newDataLoaderWithTry(
                this::resolve,
                DataLoaderOptions.newOptions().setCachingEnabled(false).build());
    }

    @Override
    public CompletableFuture<DataFetcherResult<Object>> get(DataFetchingEnvironment environment) {
        return RequestBudget.of(environment).spend(environment, () -> environment
                .<DataFetchingEnvironment, DataFetcherResult<Object>>getDataLoader(name)
                .load(environment));
    }

    private CompletionStage<List<Try<DataFetcherResult<Object>>>> resolve(List<DataFetchingEnvironment> parents) {
        return CompletableFuture.supplyAsync(() -> resolutions(parents), executor)
                .thenCompose(resolutions -> CompletableFuture.allOf(resolutions.toArray(CompletableFuture[]::new))
                        .handle((done, failure) -> results(parents, resolutions)));
    }

    /** Which levels of a query come together depends on how fast each is there; only parents at one place of it are resolved at once. */
    private List<CompletableFuture<Resolution>> resolutions(List<DataFetchingEnvironment> parents) {
        Map<List<String>, List<DataFetchingEnvironment>> places = parents.stream()
                .collect(Collectors.groupingBy(
                        parent -> parent.getExecutionStepInfo().getPath().getKeysOnly(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<DataFetchingEnvironment, CompletableFuture<Resolution>> resolutions = new IdentityHashMap<>();
        places.values().forEach(place -> {
            List<CompletableFuture<Resolution>> resolved = resolver.resolveAll(
                    place.stream().<Invocation>map(FieldInvocation::of).toList(), executor);
            for (int i = 0; i < place.size(); i++) {
                resolutions.put(place.get(i), resolved.get(i));
            }
        });
        return parents.stream().map(resolutions::get).toList();
    }

    private static List<Try<DataFetcherResult<Object>>> results(
            List<DataFetchingEnvironment> parents, List<CompletableFuture<Resolution>> resolutions) {
        List<Try<DataFetcherResult<Object>>> results = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            CompletableFuture<Resolution> resolution = resolutions.get(i);
            DataFetchingEnvironment parent = parents.get(i);
            results.add(Try.tryCall(() -> ResolvedField.of(resolution.join(), parent)));
        }
        return results;
    }
}
