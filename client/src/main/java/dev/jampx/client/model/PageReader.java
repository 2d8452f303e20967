package dev.jampx.client.model;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one list.
 *
 * @param <T> what a row is
 */
@FunctionalInterface
public interface PageReader<T> {

    /**
     * Reads a page.
     *
     * @param nextToken where it begins; null for the first
     * @return the page; completes exceptionally with a {@link dev.jampx.client.failure.ClientException} if it cannot be read
     */
    CompletableFuture<Page<T>> read(@Nullable String nextToken);
}
