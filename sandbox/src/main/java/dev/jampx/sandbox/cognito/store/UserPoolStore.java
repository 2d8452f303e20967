package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.SandboxUnavailableException;
import dev.jampx.sandbox.cognito.UserPoolIdentity;
import dev.jampx.sandbox.state.StoreFile;
import dev.jampx.sandbox.state.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The one file in which a user pool and its identity pool keep everything. Only its owner may read it. */
public final class UserPoolStore implements AutoCloseable {

    private static final String FILE = "user-pool.mv";
    private static final String POOL_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String CLIENT_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final MVStore store;
    private final Transactions transactions;
    private final Users users;
    private final Codes codes;
    private final Sessions sessions;
    private final Identities identities;
    private final Possessions<StoredPasskey> passkeys;
    private final Possessions<StoredDevice> devices;
    private final Possessions<PendingRegistration> registrations;
    private final Groups groups;
    private final Grants grants;
    private final MVMap<String, String> values;

    private UserPoolStore(MVStore store) {
        this.store = store;
        transactions = new Transactions(store);
        users = new Users(store);
        codes = new Codes(store);
        sessions = new Sessions(store);
        identities = new Identities(store);
        passkeys = new Possessions<>(store.openMap("passkeys"), StoredPasskey.class, StoredPasskey::id);
        devices = new Possessions<>(store.openMap("devices"), StoredDevice.class, StoredDevice::key);
        registrations =
                new Possessions<>(store.openMap("registrations"), PendingRegistration.class, PendingRegistration::kind);
        groups = new Groups(store);
        grants = new Grants(store);
        values = store.openMap("pool");
        if (EarlierFormat.isIn(store)) {
            write(() -> {
                EarlierFormat.bringUpToDate(store, users);
                return users;
            });
        }
    }

    /**
     * Opens the store, or makes an empty one.
     *
     * @param folder the folder of the store's file; made if it is missing
     * @throws SandboxUnavailableException when another process has it open
     * @throws UncheckedIOException when the file cannot be made
     */
    public static UserPoolStore open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new UserPoolStore(StoreFile.open(folder.resolve(FILE), StoreFile.SMALL_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the pool is called, made up at the first call and the same ever after.
     *
     * @param region the region of the pool's id; ignored once there is one
     */
    public UserPoolIdentity identity(String region, SecureRandom random) {
        return new UserPoolIdentity(
                value("userPoolId", () -> region + "_" + letters(POOL_LETTERS, 9, random)),
                value("clientId", () -> letters(CLIENT_LETTERS, 26, random)));
    }

    /**
     * The id of the identity pool, made up at the first call and the same ever after.
     *
     * @param region the region of the id; ignored once there is one
     */
    public String identityPoolId(String region) {
        return value("identityPoolId", () -> region + ":" + UUID.randomUUID());
    }

    /** When the pool came to be. */
    public Instant createdAt(InstantSource clock) {
        return Instant.ofEpochMilli(Long.parseLong(value("createdAt", () -> Long.toString(clock.millis()))));
    }

    /**
     * A value that is made once and kept.
     *
     * @param name the value's name
     * @param initial makes the value when there is none yet
     */
    public String value(String name, Supplier<String> initial) {
        return Optional.ofNullable(values.get(name))
                .orElseGet(() -> write(() -> values.computeIfAbsent(name, absent -> initial.get())));
    }

    /** The users. */
    public Users users() {
        return users;
    }

    /** The codes. */
    public Codes codes() {
        return codes;
    }

    /** The sign-ins. */
    public Sessions sessions() {
        return sessions;
    }

    /** The groups that were made, changed or deleted while the pool served. */
    public Groups groups() {
        return groups;
    }

    /** The codes that the hosted pages gave out. */
    public Grants grants() {
        return grants;
    }

    /** The identities. */
    public Identities identities() {
        return identities;
    }

    /** The passkeys of users. */
    public Possessions<StoredPasskey> passkeys() {
        return passkeys;
    }

    /** The devices of users. */
    public Possessions<StoredDevice> devices() {
        return devices;
    }

    /** What users have begun to register. */
    public Possessions<PendingRegistration> registrations() {
        return registrations;
    }

    /** A value that was {@link #keep kept}. */
    public Optional<String> kept(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Keeps a value in place of the former one. */
    public void keep(String name, String value) {
        write(() -> values.put(name, value));
    }

    /**
     * Runs a change alone and returns when it is on disk. The change must not throw once it has touched something.
     *
     * @return what the change returned
     */
    public <T> T write(Supplier<T> change) {
        return transactions.write(change);
    }

    @Override
    public void close() {
        store.close();
    }

    private static String letters(String alphabet, int count, SecureRandom random) {
        return random.ints(count, 0, alphabet.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(alphabet.charAt(index)), StringBuilder::append)
                .toString();
    }
}
