package dev.jampx.sandbox.dynamodb;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteJob;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;

/**
 * The SQLite file behind DynamoDB Local, with a write-ahead log: a commit appends to one file, where SQLite's default
 * rewrites, flushes and deletes three times.
 */
final class SqliteDatabase extends SQLiteDBAccess {

    /** How long to wait for a lock of a process that is just dying. */
    private static final int BUSY_TIMEOUT_MILLIS = 5_000;

    /** How long the log may become. All of it is read when the database is opened after a kill. */
    static final long LONG_LOG_BYTES = 4L << 20;

    private final Path log;
    private final AtomicBoolean shortening = new AtomicBoolean();

    private SqliteDatabase(Path file) {
        super(file.toFile());
        log = file.resolveSibling(file.getFileName() + "-wal");
        // Flushes the log to the disk at checkpoints instead of at each commit. What was committed is in the system's
        // page cache then, which outlives this process.
        run("PRAGMA synchronous=NORMAL");
    }

    private void run(String sql) {
        queue.execute(job(sql, () -> {})).complete();
    }

    private static SQLiteJob<Void> job(String sql, Runnable after) {
        return new SQLiteJob<>() {
            @Override
            protected Void job(SQLiteConnection connection) throws SQLiteException {
                connection.exec(sql);
                return null;
            }

            @Override
            protected void jobFinished(Void result) {
                after.run();
            }
        };
    }

    /**
     * Has what was written moved from a long log into the database, which SQLite does not come to by itself between DynamoDB Local's transactions: the log would grow
     * for as long as the sandbox runs. Does not wait for it.
     */
    void shortenLog() {
        if (log.toFile().length() > LONG_LOG_BYTES && shortening.compareAndSet(false, true)) {
            queue.execute(job("PRAGMA wal_checkpoint(PASSIVE)", () -> shortening.set(false)));
        }
    }

    /**
     * DynamoDB Local keeps one SQLite index for secondary indexes with equal keys, and none for one on the table's own
     * key. Dropping a secondary index that has no SQLite index under its own name then fails on every table with a dash
     * in its name, and leaves the table stuck. So there is one under that name first.
     */
    @Override
    public void deleteGSI(String tableName, String indexName) {
        String table = quoted(tableName);
        run("CREATE INDEX IF NOT EXISTS " + quoted(tableName + "*" + indexName) + " ON " + table + " (hashValue)");
        super.deleteGSI(tableName, indexName);
    }

    /**
     * A process that was killed may have made the SQLite index already, and not yet noted that; DynamoDB Local then makes it once
     * more, and the database would never open again. Its columns are looked for first; the index is not.
     */
    @Override
    public void createGSIColumns(String tableName, String indexName) {
        run("DROP INDEX IF EXISTS " + quoted(tableName + "*" + indexName));
        super.createGSIColumns(tableName, indexName);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static SqliteDatabase open(Path file) {
        try {
            switchToWriteAheadLog(file);
            return new SqliteDatabase(file);
        } catch (SQLiteException | RuntimeException e) {
            throw new DatabaseUnavailableException(file + " does not open as a database: " + e.getMessage(), e);
        }
    }

    /** The mode is a lasting property of the file; where the file system cannot do it, SQLite keeps its default. */
    private static void switchToWriteAheadLog(Path file) throws SQLiteException {
        SQLiteConnection connection = new SQLiteConnection(file.toFile());
        try {
            connection.open(true);
            connection.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
            connection.exec("PRAGMA journal_mode=WAL");
        } finally {
            connection.dispose();
        }
    }

    /** Returns when the file is closed, not only about to be. */
    @Override
    public void close() {
        super.close();
        try {
            queue.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
