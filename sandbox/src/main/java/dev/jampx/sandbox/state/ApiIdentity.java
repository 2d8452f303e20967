package dev.jampx.sandbox.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * What AWS would give the API at its first deployment, and what stays until the state folder is deleted.
 *
 * @param apiId the AppSync API's id; part of the tables' names
 * @param paginationKey 32 random bytes that make {@code nextToken} opaque
 */
public record ApiIdentity(String apiId, byte[] paginationKey) {

    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 26;
    private static final int KEY_BYTES = 32;

    public ApiIdentity {
        paginationKey = paginationKey.clone();
    }

    /** A copy: nobody can change the key of another. */
    @Override
    public byte[] paginationKey() {
        return paginationKey.clone();
    }

    /** Reads the identity kept in {@code stateFolder}, or draws one and keeps it there. */
    public static ApiIdentity of(Path stateFolder, SecureRandom random) {
        Path file = stateFolder.resolve("api.json");
        try {
            return Files.exists(file)
                    ? new ObjectMapper().readValue(file.toFile(), ApiIdentity.class)
                    : kept(draw(random), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ApiIdentity draw(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        String apiId = random.ints(ID_LENGTH, 0, ID_LETTERS.length())
                .mapToObj(at -> String.valueOf(ID_LETTERS.charAt(at)))
                .collect(Collectors.joining());
        return new ApiIdentity(apiId, key);
    }

    /** Written beside, forced to disk, then moved: a crash leaves either no identity or a whole one. */
    private static ApiIdentity kept(ApiIdentity identity, Path file) throws IOException {
        Path draft = file.resolveSibling("api.json.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        // Before there is a key in it that others could read.
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.write(draft, new ObjectMapper().writeValueAsBytes(identity));
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return identity;
    }
}
