package dev.jampx.client.model;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relation that leads to one row or to none. It never changes: what was loaded with its row stays as it was then, and {@link #load()} reads anew
 * where nothing was loaded.
 *
 * @param <T> what the row is
 */
public final class ToOne<T> {

    private final Object key;
    private final boolean loaded;
    private final @Nullable T row;
    private final Supplier<CompletableFuture<Optional<T>>> loader;

    private ToOne(Object key, boolean loaded, @Nullable T row, Supplier<CompletableFuture<Optional<T>>> loader) {
        this.key = key;
        this.loaded = loaded;
        this.row = row;
        this.loader = loader;
    }

    /**
     * A relation whose row came with the row that has it.
     *
     * @param row the row it leads to; null if to none
     */
    public static <T> ToOne<T> loaded(@Nullable T row) {
        return new ToOne<>("", true, row, () -> CompletableFuture.completedFuture(Optional.ofNullable(row)));
    }

    /**
     * A relation whose row is read when it is asked for.
     *
     * @param key what it leads to: two relations that are not loaded are equal if their keys are
     * @param loader reads the row
     */
    public static <T> ToOne<T> unloaded(Object key, Supplier<CompletableFuture<Optional<T>>> loader) {
        return new ToOne<>(key, false, null, loader);
    }

    /** Whether the row came with the row that has the relation. */
    public boolean isLoaded() {
        return loaded;
    }

    /**
     * The row that came with the row that has the relation; empty if the relation leads to none.
     *
     * @throws IllegalStateException if it is not loaded: the selection did not ask for it
     */
    public Optional<T> loaded() {
        if (!loaded) {
            throw new IllegalStateException("The relation is not loaded: name it in the selection, or call load().");
        }
        return Optional.ofNullable(row);
    }

    /**
     * The row, read now unless it is loaded.
     *
     * @throws dev.jampx.client.failure.ClientException if it cannot be read
     */
    public Optional<T> load() {
        return Blocking.await(loadAsync());
    }

    /** The row, read now unless it is loaded; fails with {@link dev.jampx.client.failure.ClientException} if it cannot be read. */
    public CompletableFuture<Optional<T>> loadAsync() {
        return loader.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ToOne<?> relation
                && loaded == relation.loaded
                && key.equals(relation.key)
                && Objects.equals(row, relation.row);
    }

    @Override
    public int hashCode() {
        return Objects.hash(loaded, key, row);
    }

    @Override
    public String toString() {
        return loaded ? "ToOne[" + row + "]" : "ToOne[not loaded, " + key + "]";
    }
}
