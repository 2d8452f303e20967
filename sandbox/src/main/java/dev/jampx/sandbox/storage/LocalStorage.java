package dev.jampx.sandbox.storage;

import dev.jampx.model.resolved.Storage;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.storage.access.BucketAccess;
import dev.jampx.sandbox.storage.event.EventDelivery;
import dev.jampx.sandbox.storage.event.EventQueue;
import dev.jampx.sandbox.storage.event.Triggers;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.storage.protocol.S3Service;
import dev.jampx.sandbox.storage.protocol.ServedBuckets;
import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The buckets of the backend that is served now. Nothing of S3 is loaded, and no file is made, before a definition has storage. */
public final class LocalStorage implements StreamingService, AutoCloseable {

    private final Settings settings;
    private final CallerIdentification callers;
    private final EventDelivery delivery;
    private final Clock clock;
    private final SecureRandom random;
    private volatile @Nullable Opened opened;

    /**
     * What buckets are made from.
     *
     * @param folder where they are kept
     * @param region their region
     * @param identifier the sandbox's name among those of the project
     * @param drawn a text that was drawn for this sandbox and stays
     */
    public record Settings(Path folder, String region, String identifier, String drawn) {}

    private record Opened(ObjectStore store, EventQueue queue, S3Service service) {}

    /**
     * @param settings what buckets are made from
     * @param callers finds out who sends a request
     * @param delivery takes what functions are told
     * @param clock the time that signatures and objects go by
     */
    public LocalStorage(
            Settings settings, CallerIdentification callers, EventDelivery delivery, Clock clock, SecureRandom random) {
        this.settings = settings;
        this.callers = callers;
        this.delivery = delivery;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Serves the buckets of {@code storages} from now on. A bucket that is served no more keeps its files, and comes back with its storage.
     *
     * @throws dev.jampx.sandbox.SandboxUnavailableException if another process has the buckets open
     */
    public synchronized void deploy(List<Storage> storages) {
        Opened now = opened;
        if (now == null && storages.isEmpty()) {
            return;
        }
        if (now == null) {
            now = open();
            opened = now;
        }
        Map<String, Storage> buckets = new LinkedHashMap<>();
        for (Storage storage : storages) {
            now.store().ensure(bucketName(storage), storage.versioned());
            buckets.put(bucketName(storage), storage);
        }
        now.service().serve(served(buckets, now.queue()));
        now.queue().deliver();
    }

    private Opened open() {
        ObjectStore store = ObjectStore.open(settings.folder(), clock, random);
        EventQueue queue = new EventQueue(store, delivery);
        return new Opened(
                store, queue, new S3Service(store, callers, settings.region(), random, served(Map.of(), queue)));
    }

    private ServedBuckets served(Map<String, Storage> buckets, EventQueue queue) {
        return new ServedBuckets(
                buckets, new BucketAccess(buckets), new Triggers(buckets, queue, settings.region(), clock));
    }

    /** What the bucket of {@code storage} is called. */
    public String bucketName(Storage storage) {
        return BucketNames.of(settings.identifier(), settings.drawn(), storage.name());
    }

    @Override
    public boolean takes(WireRequest head) {
        Opened now = opened;
        return now != null && now.service().takes(head);
    }

    @Override
    public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Opened now = opened;
        if (now == null) {
            throw new IllegalStateException("there are no buckets");
        }
        now.service().handle(head, request, response);
    }

    /** To be called before whoever takes events is closed: what is not handed over is told at the next start. */
    @Override
    public synchronized void close() {
        Opened now = opened;
        if (now != null) {
            now.queue().close();
            now.store().close();
        }
    }
}
