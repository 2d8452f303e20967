package dev.jampx.sandbox.storage;

import dev.jampx.sandbox.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The names of buckets. As on AWS they tell the sandbox and the storage, end in letters drawn by chance, and stay. */
public final class BucketNames {

    private static final int IDENTIFIER_LENGTH = 16;
    private static final int STORAGE_LENGTH = 20;
    private static final int DRAWN_LENGTH = 12;

    private BucketNames() {}

    /**
     * The name of a bucket.
     *
     * @param identifier the sandbox's name among those of the project
     * @param drawn a text that was drawn for this sandbox and stays
     * @param storage the storage's name in the definition
     */
    public static String of(String identifier, String drawn, String storage) {
        String suffix = Sha256.hex((drawn + "/" + storage).getBytes(StandardCharsets.UTF_8))
                .substring(0, DRAWN_LENGTH);
        return "amplify-" + word(identifier, IDENTIFIER_LENGTH) + "-sandbox-" + word(storage, STORAGE_LENGTH)
                + "bucket-" + suffix;
    }

    private static String word(String text, int length) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(length, letters.length()));
    }
}
