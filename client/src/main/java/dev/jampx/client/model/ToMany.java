package dev.jampx.client.model;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation that leads to any number of rows. It never changes: what was loaded with its row stays as it was then; what was not is read when it is
 * asked for.
 *
 * @param <T> what a row is
 */
public final class ToMany<T> {

    private final Object key;
    private final @Nullable Page<T> first;
    private final PageReader<T> pages;

    private ToMany(Object key, @Nullable Page<T> first, PageReader<T> pages) {
        this.key = key;
        this.first = first;
        this.pages = pages;
    }

    /**
     * A relation whose first page came with the row that has it.
     *
     * @param key what it leads to
     * @param first the first page
     * @param pages reads the others
     */
    public static <T> ToMany<T> loaded(Object key, Page<T> first, PageReader<T> pages) {
        return new ToMany<>(key, first, pages);
    }

    /**
     * A relation whose rows are read when they are asked for.
     *
     * @param key what it leads to: two relations that are not loaded are equal if their keys are
     * @param pages reads the rows
     */
    public static <T> ToMany<T> unloaded(Object key, PageReader<T> pages) {
        return new ToMany<>(key, null, pages);
    }

    /** Whether the first page came with the row that has the relation. */
    public boolean isLoaded() {
        return first != null;
    }

    /**
     * The page that came with the row that has the relation. It need not be the last: {@link #stream()} goes on after it.
     *
     * @throws IllegalStateException if it is not loaded: the selection did not ask for it
     */
    public Page<T> loaded() {
        if (first == null) {
            throw new IllegalStateException(
                    "The relation is not loaded: name it in the selection, or call load() or stream().");
        }
        return first;
    }

    /**
     * The first page, read now unless it is loaded.
     *
     * @throws dev.jampx.client.failure.ClientException if it cannot be read
     */
    public Page<T> load() {
        return Blocking.await(loadAsync());
    }

    /** The first page, read now unless it is loaded; fails with {@link dev.jampx.client.failure.ClientException} if it cannot be read. */
    public CompletableFuture<Page<T>> loadAsync() {
        return first == null ? pages.read(null) : CompletableFuture.completedFuture(first);
    }

    /**
     * The page that begins at {@code nextToken}, read now.
     *
     * @throws dev.jampx.client.failure.ClientException if it cannot be read
     */
    public Page<T> load(String nextToken) {
        return Blocking.await(loadAsync(nextToken));
    }

    /** The page that begins at {@code nextToken}, read now; fails with {@link dev.jampx.client.failure.ClientException} if it cannot be read. */
    public CompletableFuture<Page<T>> loadAsync(String nextToken) {
        return pages.read(nextToken);
    }

    /** All rows; pages that are not loaded are read as the stream comes to them. */
    public Stream<T> stream() {
        return first == null ? Pages.stream(pages) : Pages.stream(first, pages);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ToMany<?> relation && key.equals(relation.key) && Objects.equals(first, relation.first);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, first);
    }

    @Override
    public String toString() {
        return first == null ? "ToMany[not loaded, " + key + "]" : "ToMany[" + first + "]";
    }
}
