package dev.jampx.cli.watch;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that changed together.
 *
 * @param files the files, each once, in the order they were first seen
 * @param seenAtNanos when the first of them was seen, on the scale of {@link System#nanoTime}
 */
public record ChangeBatch(List<Path> files, long seenAtNanos) {

    public ChangeBatch {
        files = List.copyOf(files);
    }
}
