package dev.jampx.sandbox.dynamodb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.access.LocalDBClient;
import software.amazon.dynamodb.services.local.shared.access.TableInfo;
import software.amazon.dynamodb.services.local.shared.jobs.JobsRegister;

/**
 * DynamoDB Local inside this JVM, on disk. It listens on no network interface and sends no telemetry.
 *
 * <p>A write is on disk, as far as other processes can tell, when its call returns: it survives the death of this JVM
 * by any signal. A power cut may take back the last writes, but leaves the database consistent.
 */
public final class LocalDynamoDb implements DynamoDbCalls, AutoCloseable {

    private static final String FILE = "dynamodb.db";

    private final SqliteDatabase database;
    private final AmazonDynamoDBLocal engine;
    private final IndexBuilds indexBuilds;
    /** Held while tables change, since DynamoDB Local does not build one index twice at a time without harm. */
    private final ReentrantLock changingTables = new ReentrantLock();

    private final AtomicLong tableChanges = new AtomicLong();
    private final AtomicLong writes = new AtomicLong();
    private volatile boolean closed;

    private LocalDynamoDb(SqliteDatabase database, AmazonDynamoDBLocal engine, IndexBuilds indexBuilds) {
        this.database = database;
        this.engine = engine;
        this.indexBuilds = indexBuilds;
    }

    /**
     * Opens the database in {@code folder}, or makes an empty one there. At most one may be open on a folder at a time,
     * over all processes; keeping to that is the caller's task. Takes about half a second in a fresh JVM, almost all of
     * it class loading, and shares no lock with anything else: open it on a thread of its own while other things start.
     *
     * @throws java.io.UncheckedIOException when the folder cannot be made or written
     * @throws DatabaseUnavailableException when DynamoDB Local does not run on this machine, or the file is not a
     *     database
     */
    public static LocalDynamoDb open(Path folder) {
        NativeSqlite.load(folder);
        SqliteDatabase database = SqliteDatabase.open(folder.resolve(FILE));
        JobsRegister jobs = new JobsRegister(new BackgroundJobs(), false);
        AmazonDynamoDBLocal engine = new LocalDBClient(database, jobs);
        IndexBuilds indexBuilds = new IndexBuilds(database, jobs);
        indexBuilds.finish();
        return new LocalDynamoDb(database, engine, indexBuilds);
    }

    @Override
    public ObjectNode call(String operation, ObjectNode request) {
        if (closed) {
            throw new IllegalStateException("The database is closed.");
        }
        Operation known = Operations.named(operation).orElseThrow(() -> ErrorDocuments.unknownOperation(operation));
        if (known.changesTables()) {
            return changeTables(known, request);
        }
        ObjectNode response = answer(known, request);
        if (known.writesItems()) {
            writes.incrementAndGet();
            database.shortenLog();
        }
        return response;
    }

    /** How many requests have been answered that may have changed rows, since this was opened. */
    public long writes() {
        return writes.get();
    }

    /** The sequence number of the newest change in the shard {@code shardId} of a stream; 0 if there is none. */
    long newestChange(String shardId) {
        Long newest = database.getLatestSequenceNumberForShard(shardId);
        return newest == null ? 0 : newest;
    }

    private ObjectNode changeTables(Operation operation, ObjectNode request) {
        changingTables.lock();
        try {
            tableChanges.incrementAndGet();
            ObjectNode response = answer(operation, request);
            indexBuilds.finish();
            return response;
        } finally {
            changingTables.unlock();
        }
    }

    private ObjectNode answer(Operation operation, ObjectNode request) {
        try {
            return operation.call(engine, request);
        } catch (DynamoDbFailure failure) {
            throw failure;
        } catch (RuntimeException e) {
            throw Failures.of(e, operation, request);
        }
    }

    /** How many times tables were created, altered or deleted, or tried to be, since this was opened. */
    long tableChanges() {
        return tableChanges.get();
    }

    /** The table as it is; unlike DescribeTable this does not count its rows. */
    Optional<ExistingTable> table(String physicalName) {
        TableInfo info = database.getTableInfo(physicalName);
        return Optional.ofNullable(info).map(ExistingTable::of);
    }

    /** Waits until calls that change tables are through, then closes the file. Closing twice does nothing. */
    @Override
    public void close() {
        changingTables.lock();
        try {
            if (!closed) {
                closed = true;
                engine.shutdown();
            }
        } finally {
            changingTables.unlock();
        }
    }
}
