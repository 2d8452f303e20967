package dev.jampx.cli.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of class data, in which a JVM finds classes loaded and verified: CDS, as the JDK calls it. The launcher runs this once for each build.
 */
final class ClassArchive {

    /** The class path with which the archive was made, and with which alone a JVM takes it. */
    private static final String CLASS_PATH = "classpath";

    private static final long LONGEST_TRAINING_SECONDS = 120;

    private ClassArchive() {}

    /**
     * Writes the archive; a process that fails leaves none.
     *
     * @param arguments the archive's file, in a folder for what belongs to it; then the options of the JVM that will use it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path archive = Path.of(arguments[0]).toAbsolutePath();
        Path folder = archive.getParent();
        String classPath = classPath(PlainJars.in(folder.resolve("lib")));
        Path draft = folder.resolve("draft-" + ProcessHandle.current().pid() + ".jsa");
        try {
            train(classPath, Arrays.asList(arguments).subList(1, arguments.length), draft);
            Files.writeString(folder.resolve(CLASS_PATH), classPath);
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** JDK 17 compares class paths by their jars. What else is on ours, native libraries, comes behind these. */
    private static String classPath(PlainJars jars) throws IOException {
        List<String> entries = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (PlainJars.isJar(Path.of(entry))) {
                entries.add(jars.plain(Path.of(entry)).toString());
            } else {
                others.add(entry);
            }
        }
        entries.addAll(others);
        return String.join(File.pathSeparator, entries);
    }

    private static void train(String classPath, List<String> options, Path archive)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable", "-cp", classPath));
        command.add(Training.class.getName());
        Process training = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!training.waitFor(LONGEST_TRAINING_SECONDS, TimeUnit.SECONDS) || training.exitValue() != 0) {
                throw new IOException("the training did not end well");
            }
        } finally {
            training.destroyForcibly();
        }
    }
}
