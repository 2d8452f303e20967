package dev.jampx.cli.aws.toolkit;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.FileTree;
import dev.jampx.cli.project.ProgramSearch;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The command line of the CDK that jampx keeps among the user's caches, just as its lock file says. */
final class PrivateToolkit {

    private static final List<String> FILES = List.of("package.json", "package-lock.json");

    private final Map<String, String> variables;
    private final Terminal terminal;

    PrivateToolkit(Map<String, String> variables, Terminal terminal) {
        this.variables = variables;
        this.terminal = terminal;
    }

    /** Its script; npm fetches it the first time. */
    @SuppressWarnings("try") // The lock is there to be held.
    Path installed() {
        Path home = UserCache.folder(variables).resolve("aws-cdk-" + CdkToolkit.VERSION);
        Path script = home.resolve("node_modules/aws-cdk/bin/cdk");
        if (Files.isRegularFile(script)) {
            return script;
        }
        AtomicFile.requireWritable(home.getParent());
        try (FileChannel channel = FileChannel.open(
                        home.resolveSibling(home.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            // Somebody else may have been quicker.
            if (!Files.isRegularFile(script)) {
                install(home);
            }
            return script;
        } catch (IOException e) {
            throw new UserMistakeException(SandboxProblems.notWritable(home, AtomicFile.reason(e)));
        }
    }

    private void install(Path home) throws IOException {
        Path npm = ProgramSearch.find("npm", variables)
                .orElseThrow(() -> new UserMistakeException(AwsProblems.cdkMissing()));
        Progress.Step step = terminal.step("Fetching the command line of the AWS CDK " + CdkToolkit.VERSION);
        Path draft = Files.createTempDirectory(home.getParent(), ".aws-cdk");
        try {
            for (String file : FILES) {
                try (InputStream content =
                        Objects.requireNonNull(PrivateToolkit.class.getResourceAsStream("npm/" + file))) {
                    Files.copy(content, draft.resolve(file));
                }
            }
            String output = npmCi(npm, draft);
            if (!Files.isRegularFile(draft.resolve("node_modules/aws-cdk/bin/cdk"))) {
                step.failed();
                output.lines().forEach(terminal::note);
                throw new UserMistakeException(AwsProblems.cdkMissing());
            }
            FileTree.delete(home);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            step.done();
        } finally {
            FileTree.delete(draft);
        }
    }

    private String npmCi(Path npm, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        npm.toString(), "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            process.destroy();
        }
    }
}
