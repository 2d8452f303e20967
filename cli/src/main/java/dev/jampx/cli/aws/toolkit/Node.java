package dev.jampx.cli.aws.toolkit;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.ProgramSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Node.js.
 *
 * @param program the program
 */
record Node(Path program) {

    private static final int OLDEST = 20;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.\\d+\\.\\d+");

    /** The one on the {@code PATH}, if it is new enough. */
    static Node find(Map<String, String> variables) {
        Node node = new Node(ProgramSearch.find("node", variables)
                .orElseThrow(() -> new UserMistakeException(AwsProblems.nodeMissing())));
        String version = node.version(variables);
        Matcher matcher = VERSION.matcher(version);
        if (!matcher.lookingAt() || Integer.parseInt(matcher.group(1)) < OLDEST) {
            throw new UserMistakeException(AwsProblems.nodeTooOld(version));
        }
        return node;
    }

    private String version(Map<String, String> variables) {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
