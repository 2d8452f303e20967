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
 * The ids and keys that AWS would give out at the first deployment, and that stay until the state folder is deleted.
 *
 * @param apiId the AppSync API's id; part of the tables' names
 * @param userPoolId the user pool's id
 * @param userPoolClientId the user pool client's id
 * @param paginationKey the key, 32 random bytes in Base64, that makes {@code nextToken} opaque
 */
public record SandboxIdentity(String apiId, String userPoolId, String userPoolClientId, String paginationKey) {

    /** The region that everything local pretends to be in. */
    public static final String REGION = "us-east-1";

    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final String MIXED = LOWER + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Reads the identity kept in {@code stateFolder}, or makes one and keeps it there. */
    public static SandboxIdentity of(Path stateFolder) {
        Path file = stateFolder.resolve("identity.json");
        try {
            return Files.exists(file) ? read(file) : kept(create(), file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SandboxIdentity read(Path file) throws IOException {
        return new ObjectMapper().readValue(file.toFile(), SandboxIdentity.class);
    }

    private static SandboxIdentity create() {
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new SandboxIdentity(
                letters(random, LOWER, 26),
                REGION + "_" + letters(random, MIXED, 9),
                letters(random, LOWER, 26),
                java.util.Base64.getEncoder().encodeToString(key));
    }

    private static String letters(SecureRandom random, String alphabet, int count) {
        return random.ints(count, 0, alphabet.length())
                .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                .collect(Collectors.joining());
    }

    /** Written beside, forced to disk, then moved: a crash leaves either no identity or a whole one. */
    private static SandboxIdentity kept(SandboxIdentity identity, Path file) throws IOException {
        Path draft = file.resolveSibling("identity.json.draft");
        Files.write(draft, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(identity));
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return identity;
    }
}
