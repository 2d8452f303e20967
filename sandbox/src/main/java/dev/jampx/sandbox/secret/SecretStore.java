package dev.jampx.sandbox.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.state.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secrets of a sandbox on this machine: a file that only its owner may read. */
public final class SecretStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "secrets.json";

    private final Path file;
    private final Clock clock;

    /**
     * @param stateFolder the folder in which the sandbox keeps its state
     * @param clock says when a secret was set
     */
    public SecretStore(Path stateFolder, Clock clock) {
        this.file = stateFolder.resolve(FILE);
        this.clock = clock;
    }

    /** All secrets, by name. */
    public SortedMap<String, StoredSecret> all() {
        SortedMap<String, StoredSecret> secrets = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try {
                JSON.readTree(Files.readString(file)).properties().forEach(entry -> {
                    JsonNode secret = entry.getValue();
                    secrets.put(
                            entry.getKey(),
                            new StoredSecret(
                                    entry.getKey(),
                                    secret.path("value").asText(),
                                    secret.path("version").asInt(),
                                    Instant.parse(secret.path("lastUpdated").asText())));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** Sets a secret, and tells how it stands now. */
    public StoredSecret set(String name, String value) {
        SortedMap<String, StoredSecret> secrets = all();
        int version = secrets.containsKey(name) ? secrets.get(name).version() + 1 : 1;
        StoredSecret secret = new StoredSecret(name, value, version, clock.instant());
        secrets.put(name, secret);
        write(secrets);
        return secret;
    }

    /** Removes a secret; tells whether there was one. */
    public boolean remove(String name) {
        SortedMap<String, StoredSecret> secrets = all();
        if (secrets.remove(name) == null) {
            return false;
        }
        write(secrets);
        return true;
    }

    private void write(SortedMap<String, StoredSecret> secrets) {
        ObjectNode document = JSON.createObjectNode();
        secrets.forEach((name, secret) -> document.putObject(name)
                .put("value", secret.value())
                .put("version", secret.version())
                .put("lastUpdated", secret.lastUpdated().toString()));
        PrivateFile.write(file, document.toPrettyString() + "\n");
    }
}
