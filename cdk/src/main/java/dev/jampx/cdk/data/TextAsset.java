package dev.jampx.cdk.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;

/** A text that is uploaded beside the templates. */
final class TextAsset {

    private TextAsset() {}

    /**
     * Adds {@code text} to the assets.
     *
     * @param ending the ending of the file's name, which its object in S3 has as well
     */
    static Asset create(Construct scope, String id, String ending, String text) {
        try {
            Path folder = Files.createTempDirectory("jampx-asset");
            Path file = folder.resolve(id + "." + ending);
            try {
                Files.writeString(file, text);
                // It is copied at once.
                return Asset.Builder.create(scope, id).path(file.toString()).build();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
