package dev.jampx.sandbox.storage.object;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/** A process that puts objects, says so of each, and is killed meanwhile. */
final class KilledUploader {

    static final String BUCKET = "bucket";

    private KilledUploader() {}

    static byte[] content(int number) {
        return ("content " + number + " ").repeat(500).getBytes();
    }

    public static void main(String[] arguments) throws IOException {
        ObjectStore store = ObjectStore.open(Path.of(arguments[0]), InstantSource.system(), new SecureRandom());
        store.ensure(BUCKET, false);
        for (int number = 0; ; number++) {
            store.put(
                    BUCKET,
                    "key " + number,
                    Change.Kind.PUT,
                    store.contents().receive(new ByteArrayInputStream(content(number))),
                    ObjectHeaders.NONE,
                    current -> {},
                    change -> {});
            System.out.println(number);
        }
    }
}
