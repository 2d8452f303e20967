package dev.jampx.sandbox.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * What AWS would give the API at its first deployment, and what stays until the state folder is deleted.
 *
 * @param apiId the AppSync API's id; part of the tables' names
 * @param paginationKey 32 random bytes that make {@code nextToken} opaque
 * @param apiKey the API's key, drawn whether or not the API has that mode
 */
public record ApiIdentity(String apiId, byte[] paginationKey, String apiKey) {

    private static final ObjectMapper JSON = new ObjectMapper();
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
            if (!Files.exists(file)) {
                return kept(draw(random), file);
            }
            ObjectNode known = (ObjectNode) JSON.readTree(file.toFile());
            // Older sandboxes had no key.
            boolean complete = known.has("apiKey");
            if (!complete) {
                known.put("apiKey", drawKey(random));
            }
            ApiIdentity identity = JSON.treeToValue(known, ApiIdentity.class);
            return complete ? identity : kept(identity, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ApiIdentity draw(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new ApiIdentity(drawId(random), key, drawKey(random));
    }

    /** AppSync's keys begin like this. */
    private static String drawKey(SecureRandom random) {
        return "da2-" + drawId(random);
    }

    private static String drawId(SecureRandom random) {
        return random.ints(ID_LENGTH, 0, ID_LETTERS.length())
                .mapToObj(at -> String.valueOf(ID_LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }

    private static ApiIdentity kept(ApiIdentity identity, Path file) throws IOException {
        PrivateFile.write(file, JSON.writeValueAsString(identity));
        return identity;
    }
}
