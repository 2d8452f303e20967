package dev.jampx.cli.generated;

import java.util.List;

/**
 * What became of a folder of client code.
 *
 * @param files how many files there are
 * @param written how many of them were written
 * @param removed how many were removed, because they are generated no longer
 * @param kept those that are generated no longer and stay, because somebody has changed them
 */
public record ClientCodeChanges(int files, int written, int removed, List<String> kept) {

    public ClientCodeChanges {
        kept = List.copyOf(kept);
    }

    /** Whether the folder is another than before. */
    public boolean any() {
        return written + removed > 0;
    }

    /** In a few words: {@code 2 of 4 files written, 1 removed}. */
    public String text() {
        String count = files == 1 ? "1 file" : files + " files";
        String writing = any() ? written + " of " + count + " written" : count + " up to date";
        return removed == 0 ? writing : writing + ", " + removed + " removed";
    }
}
