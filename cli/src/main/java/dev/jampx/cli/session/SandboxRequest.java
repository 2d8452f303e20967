package dev.jampx.cli.session;

import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.sandbox.SandboxSettings;
import java.nio.file.Path;

/**
 * What was asked of {@code jampx sandbox}.
 *
 * @param home the sandbox
 * @param port the loopback port; 0 lets the system choose
 * @param outputsFolder where {@code amplify_outputs.json} goes, absolute
 * @param streamFunctionLogs whether the functions' logs are shown
 * @param traceRequests whether the trace of each request to the API is shown
 */
public record SandboxRequest(
        SandboxHome home, int port, Path outputsFolder, boolean streamFunctionLogs, boolean traceRequests) {

    /** The outputs file. */
    public Path outputsFile() {
        return outputsFolder.resolve(Project.OUTPUTS);
    }

    SandboxSettings settings() {
        return new SandboxSettings(
                home.stateFolder(), home.project().folder(), home.identifier().value(), port);
    }
}
