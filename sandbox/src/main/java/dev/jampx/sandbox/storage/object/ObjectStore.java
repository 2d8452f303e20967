package dev.jampx.sandbox.storage.object;

import dev.jampx.sandbox.state.StoreFile;
import dev.jampx.sandbox.state.Transactions;
import dev.jampx.sandbox.storage.object.StoredBucket.Versioning;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** All buckets. A change has reached the disk when the method that makes it returns. */
public final class ObjectStore implements AutoCloseable {

    private static final String SEQUENCE = "sequence";
    private static final String ID_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";
    private static final int VERSION_ID_LENGTH = 32;
    private static final int UPLOAD_ID_LENGTH = 128;

    private final MVStore store;
    private final Transactions transactions;
    private final Contents contents;
    private final InstantSource clock;
    private final SecureRandom random;
    private final Uploads uploads;
    private final MVMap<String, String> buckets;
    private final MVMap<String, Long> counters;
    private final Map<String, BucketIndex> indexes = new ConcurrentHashMap<>();

    private ObjectStore(MVStore store, Contents contents, InstantSource clock, SecureRandom random) {
        this.store = store;
        this.contents = contents;
        this.clock = clock;
        this.random = random;
        this.transactions = new Transactions(store);
        this.uploads = new Uploads(store);
        this.buckets = store.openMap("buckets");
        this.counters = store.openMap("counters");
    }

    /**
     * Opens the store, or makes an empty one.
     *
     * @param folder the folder that it has for itself; made if it is missing
     * @throws dev.jampx.sandbox.SandboxUnavailableException when another process has it open
     */
    public static ObjectStore open(Path folder, InstantSource clock, SecureRandom random) {
        try {
            Files.createDirectories(folder);
            MVStore store = StoreFile.open(folder.resolve("index.mv"), StoreFile.SMALL_BYTES);
            return new ObjectStore(store, new Contents(folder), clock, random);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A map of texts that changes with the store. */
    public MVMap<Long, String> map(String name) {
        return store.openMap(name);
    }

    /** The bytes of objects. */
    public Contents contents() {
        return contents;
    }

    /** Runs a change alone and returns when it is on disk. The change must not throw once it has touched something. */
    public <T> T write(Supplier<T> change) {
        return transactions.write(change);
    }

    /** A number that is greater than all before. To be called within a change. */
    public long nextSequence() {
        long next = counters.getOrDefault(SEQUENCE, 0L) + 1;
        counters.put(SEQUENCE, next);
        return next;
    }

    /** Sees to it that there is a bucket, which keeps older versions or does not. */
    public void ensure(String name, boolean versioned) {
        Optional<StoredBucket> known = bucket(name);
        Versioning before = known.map(StoredBucket::versioning).orElse(Versioning.OFF);
        Versioning wanted =
                versioned ? Versioning.ENABLED : before == Versioning.OFF ? Versioning.OFF : Versioning.SUSPENDED;
        if (known.isEmpty() || before != wanted) {
            long created = known.map(StoredBucket::createdMillis).orElseGet(clock::millis);
            write(() -> buckets.put(name, Records.write(new StoredBucket(created, wanted))));
        }
    }

    /** A bucket by its name. */
    public Optional<StoredBucket> bucket(String name) {
        return Optional.ofNullable(buckets.get(name)).map(json -> Records.read(json, StoredBucket.class));
    }

    /** The newest version of an object, which may be a marker. */
    public Optional<StoredObject> newest(String bucket, String key) {
        return index(bucket).newest(key);
    }

    /** A version of an object. */
    public Optional<StoredObject> version(String bucket, String key, String versionId) {
        return index(bucket).version(key, versionId);
    }

    /** Opens the bytes of a version from its byte {@code from} on. */
    public InputStream bytes(StoredObject object, long from) throws IOException {
        return contents.open(object.content(), from);
    }

    /** Lists objects. */
    public Page objects(String bucket, Listing listing) {
        return index(bucket).current(listing);
    }

    /**
     * Lists versions.
     *
     * @param afterVersion of the key that the list comes after, the version that it comes after; empty for all of its versions
     */
    public Page versions(String bucket, Listing listing, String afterVersion) {
        return index(bucket).all(listing, afterVersion);
    }

    /**
     * Puts an object.
     *
     * @param kind how it came
     * @param condition looks at the newest version, and throws if it must stay
     */
    public StoredObject put(
            String bucket,
            String key,
            Change.Kind kind,
            Received received,
            ObjectHeaders headers,
            Consumer<Optional<StoredObject>> condition,
            Change.Journal journal) {
        try {
            return changing(garbage -> {
                condition.accept(newest(bucket, key).filter(object -> !object.deleteMarker()));
                return add(bucket, key, kind, received.md5(), received, headers, journal, garbage);
            });
        } catch (RuntimeException refused) {
            contents.discard(received);
            throw refused;
        }
    }

    /**
     * Deletes an object, or a version of it.
     *
     * @param versionId the version; empty for the object
     * @param condition looks at what would be deleted, and throws if it must stay
     * @return what is gone, or the marker that came; empty if there was nothing
     */
    public Optional<Change> remove(
            String bucket,
            String key,
            Optional<String> versionId,
            Consumer<Optional<StoredObject>> condition,
            Change.Journal journal) {
        return changing(garbage -> {
            BucketIndex index = index(bucket);
            Optional<StoredObject> target =
                    versionId.isPresent() ? index.version(key, versionId.get()) : index.newest(key);
            condition.accept(target.filter(object -> !object.deleteMarker()));
            Versioning versioning = bucket(bucket).orElseThrow().versioning();
            Optional<Change> change = versionId.isEmpty() && versioning != Versioning.OFF
                    ? Optional.of(mark(bucket, key, versioning, garbage))
                    : target.map(object -> {
                        index.remove(key, object);
                        garbage.add(object.content());
                        return new Change(bucket, key, Change.Kind.DELETE, object);
                    });
            change.ifPresent(journal::write);
            return change;
        });
    }

    private Change mark(String bucket, String key, Versioning versioning, List<String> garbage) {
        if (versioning == Versioning.SUSPENDED) {
            dropNullVersion(bucket, key, garbage);
        }
        StoredObject marker = StoredObject.marker(versionId(versioning), nextSequence(), clock.millis());
        index(bucket).add(key, marker);
        return new Change(bucket, key, Change.Kind.DELETE_MARKER, marker);
    }

    /**
     * Gives a version other tags.
     *
     * @return whether there is such a version
     */
    public boolean tag(String bucket, String key, String versionId, Map<String, String> tags) {
        return write(() -> {
            Optional<StoredObject> version =
                    index(bucket).version(key, versionId).filter(object -> !object.deleteMarker());
            version.ifPresent(object -> index(bucket).add(key, object.withTags(tags)));
            return version.isPresent();
        });
    }

    /** Begins a multipart upload; returns its id. */
    public String begin(String bucket, String key, String initiator, ObjectHeaders headers) {
        String id = letters(UPLOAD_ID_LENGTH);
        write(() -> {
            uploads.begin(id, new StoredUpload(bucket, key, initiator, clock.millis(), headers));
            return id;
        });
        return id;
    }

    /** A multipart upload of the object {@code key}. */
    public Optional<StoredUpload> upload(String id, String bucket, String key) {
        return uploads.find(id)
                .filter(upload -> upload.bucket().equals(bucket) && upload.key().equals(key));
    }

    /** The multipart uploads to a bucket, by id. */
    public Map<String, StoredUpload> uploads(String bucket) {
        Map<String, StoredUpload> found = new LinkedHashMap<>();
        for (String id : uploads.ids()) {
            uploads.find(id)
                    .filter(upload -> upload.bucket().equals(bucket))
                    .ifPresent(upload -> found.put(id, upload));
        }
        return found;
    }

    /** The parts of a multipart upload, in order. */
    public List<StoredPart> parts(String id) {
        return uploads.parts(id);
    }

    /**
     * Keeps a part.
     *
     * @throws NoSuchUpload if the upload has ended meanwhile
     */
    public StoredPart addPart(String id, int number, Received received) {
        try {
            return changing(garbage -> {
                requireUpload(id);
                StoredPart part = new StoredPart(
                        number, received.md5(), received.size(), clock.millis(), contents.keep(received));
                uploads.add(id, part).map(StoredPart::content).ifPresent(garbage::add);
                return part;
            });
        } catch (NoSuchUpload ended) {
            contents.discard(received);
            throw ended;
        }
    }

    /**
     * Puts an object together.
     *
     * @param parts of what, in order
     * @param eTag the ETag that it will have
     * @param condition looks at the newest version, and throws if it must stay
     * @throws NoSuchUpload if the upload has ended meanwhile
     */
    public StoredObject complete(
            String id,
            List<StoredPart> parts,
            String eTag,
            Consumer<Optional<StoredObject>> condition,
            Change.Journal journal) {
        StoredUpload upload = requireUpload(id);
        Received joined = join(parts);
        try {
            return changing(garbage -> {
                requireUpload(id);
                condition.accept(newest(upload.bucket(), upload.key()).filter(object -> !object.deleteMarker()));
                uploads.parts(id).forEach(part -> garbage.add(part.content()));
                uploads.end(id);
                return add(
                        upload.bucket(),
                        upload.key(),
                        Change.Kind.COMPLETE,
                        eTag,
                        joined,
                        upload.headers(),
                        journal,
                        garbage);
            });
        } catch (RuntimeException refused) {
            contents.discard(joined);
            throw refused;
        }
    }

    private Received join(List<StoredPart> parts) {
        try {
            return contents.join(parts.stream().map(StoredPart::content).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Gives up a multipart upload.
     *
     * @throws NoSuchUpload if it has ended
     */
    public void abort(String id) {
        changing(garbage -> {
            requireUpload(id);
            uploads.parts(id).forEach(part -> garbage.add(part.content()));
            uploads.end(id);
            return id;
        });
    }

    private StoredUpload requireUpload(String id) {
        return uploads.find(id).orElseThrow(() -> new NoSuchUpload(id));
    }

    private StoredObject add(
            String bucket,
            String key,
            Change.Kind kind,
            String eTag,
            Received received,
            ObjectHeaders headers,
            Change.Journal journal,
            List<String> garbage) {
        Versioning versioning = bucket(bucket).orElseThrow().versioning();
        if (versioning != Versioning.ENABLED) {
            dropNullVersion(bucket, key, garbage);
        }
        StoredObject object = new StoredObject(
                versionId(versioning),
                nextSequence(),
                false,
                eTag,
                received.size(),
                clock.millis(),
                contents.keep(received),
                headers);
        index(bucket).add(key, object);
        journal.write(new Change(bucket, key, kind, object));
        return object;
    }

    private void dropNullVersion(String bucket, String key, List<String> garbage) {
        index(bucket).version(key, StoredObject.NULL_VERSION).ifPresent(replaced -> {
            index(bucket).remove(key, replaced);
            garbage.add(replaced.content());
        });
    }

    /** Runs a change, and deletes what nobody speaks of any more once that is on disk. */
    private <T> T changing(Function<List<String>, T> change) {
        List<String> garbage = new ArrayList<>();
        T result = write(() -> change.apply(garbage));
        garbage.forEach(contents::delete);
        return result;
    }

    private String versionId(Versioning versioning) {
        return versioning == Versioning.ENABLED ? letters(VERSION_ID_LENGTH) : StoredObject.NULL_VERSION;
    }

    private String letters(int count) {
        return random.ints(count, 0, ID_LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ID_LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private BucketIndex index(String bucket) {
        return indexes.computeIfAbsent(bucket, name -> new BucketIndex(store, name));
    }

    @Override
    public void close() {
        store.close();
    }
}
