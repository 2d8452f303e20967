package dev.jampx.sandbox.dynamodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * The native SQLite library that DynamoDB Local brings along, in its own jar, for Linux and macOS on x86-64 and
 * AArch64, and for Windows on x86-64.
 */
final class NativeSqlite {

    /** Where DynamoDB Local's loader unpacks the library. */
    private static final String UNPACK_FOLDER = "org.sqlite.tmpdir";

    /** Log4j's plain loggers: its full configuration would cost a third of a second to read, and nobody reads the log. */
    private static final String LOGGER_FACTORY = "log4j2.loggerContextFactory";

    /** Held here because the JDK keeps loggers only weakly. */
    private static final Logger SQLITE_LOG = Logger.getLogger("com.almworks.sqlite4java");

    private NativeSqlite() {}

    /**
     * Loads the library into this JVM if that has not been done yet.
     *
     * @param folder the folder under which the library is unpacked
     */
    static void load(Path folder) {
        // A filter, because DynamoDB Local sets the level itself. What goes wrong reaches the caller as an exception.
        SQLITE_LOG.setFilter(entry -> false);
        setIfAbsent(LOGGER_FACTORY, "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        try {
            Path unpacked = Files.createDirectories(folder.toAbsolutePath().resolve("native"));
            if (System.getProperty(UNPACK_FOLDER) == null) {
                // The loader gives every copy a new name, so a JVM that was killed leaves its copy behind.
                deleteCopies(unpacked);
                System.setProperty(UNPACK_FOLDER, unpacked.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        initialize();
    }

    private static void initialize() {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new DatabaseUnavailableException(
                    "DynamoDB Local has no native SQLite library that loads on " + System.getProperty("os.name") + " "
                            + System.getProperty("os.arch")
                            + ". It has one for Linux and macOS on x86-64 and AArch64, and for Windows on x86-64.",
                    e);
        }
    }

    private static void deleteCopies(Path folder) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*sqlite4java*")) {
            for (Path copy : copies) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
