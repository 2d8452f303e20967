package dev.jampx.client.auth;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps tokens, and what else has to outlive a sign-in; Amplify's {@code KeyValueStorageInterface}. All that it keeps is secret. Implementations are thread-safe.
 *
 * <pre>{@code
 * Amplify.builder().outputs(outputs).tokenStorage(TokenStorage.file(home.resolve(".hero-faq/session"))).build();
 * }</pre>
 */
public interface TokenStorage {

    /**
     * What is kept under a name.
     *
     * @param name the name, a short text without line ends
     * @throws dev.jampx.client.failure.ClientException when it cannot be read
     */
    Optional<String> load(String name);

    /**
     * Keeps something; once this returns, nobody finds anything else, whatever happens to this program.
     *
     * @param name the name
     * @param content what to keep, in the place of what was kept before
     * @throws dev.jampx.client.failure.ClientException when it cannot be written; then what was kept before is still kept
     */
    void save(String name, String content);

    /**
     * Forgets what is kept under a name, if anything is.
     *
     * @param name the name
     * @throws dev.jampx.client.failure.ClientException when it cannot be written
     */
    void remove(String name);

    /** Keeps everything until this program ends. */
    static TokenStorage inMemory() {
        return new MemoryTokenStorage();
    }

    /**
     * Keeps everything in one file that only this user of the machine may read (mode 0600, where the file system knows modes). It is replaced as a whole, so that
     * it is never found half written. Programs that share it share the session.
     *
     * @param file the file; its folder is made when it is first needed
     */
    static TokenStorage file(Path file) {
        return new FileTokenStorage(file);
    }
}
