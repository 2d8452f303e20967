package dev.jampx.cli.synthesis;

import dev.jampx.cli.compile.SourceTree;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The process that synthesizes: another Java on the same class path with the CDK added to it. It says itself what is wrong. */
public final class SynthesisProcess {

    // As the launcher starts jampx: most of the time goes into loading classes, on few cores.
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-XX:TieredStopAtLevel=1");

    private static final String TERMINAL = "jampx.terminal";

    private SynthesisProcess() {}

    /**
     * Synthesizes and waits until it is done.
     *
     * @throws SynthesisFailedException if there is no assembly; what is to be said was said
     */
    public static void run(SynthesisRequest request) {
        // What jampx itself writes its tests validate.
        run(request, !SourceTree.readForAws(request.project()).files().isEmpty());
    }

    /**
     * Synthesizes what is looked at and not deployed.
     *
     * @throws SynthesisFailedException if there is no assembly; what is to be said was said
     */
    public static void preview(SynthesisRequest request) {
        run(request, false);
    }

    /**
     * @param validated whether the CDK looks for what AWS would refuse, which takes three times as long as everything else
     */
    private static void run(SynthesisRequest request, boolean validated) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(request))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            // The CDK's opinion of the age of Node, in twenty lines, each time.
            builder.environment().putIfAbsent("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
            builder.environment().putIfAbsent("JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION", "true");
            builder.environment().putIfAbsent("JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION", "true");
            if (!validated) {
                builder.environment().putIfAbsent("CDK_VALIDATION", "false");
            }
            int exitCode = waitFor(builder.start());
            if (exitCode != 0) {
                throw new SynthesisFailedException(exitCode);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(SynthesisRequest request) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-D" + TERMINAL + "=" + Boolean.getBoolean(TERMINAL));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath())));
        command.add(SynthesisMain.class.getName());
        command.addAll(request.arguments());
        return command;
    }

    /** The class path of the process: ours, and the CDK's, which the build has written beside ours. */
    static List<String> classPath() throws IOException {
        List<String> classPath =
                new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        for (String entry : Files.readString(home().resolve("jampx/synthesis-classpath"))
                .strip()
                .split(File.pathSeparator)) {
            if (!classPath.contains(entry)) {
                classPath.add(entry);
            }
        }
        return classPath;
    }

    private static Path home() {
        try {
            return Path.of(SynthesisProcess.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int waitFor(Process process) throws IOException {
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            int exitCode = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(end);
            return exitCode;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the backend was synthesized");
        }
    }
}
