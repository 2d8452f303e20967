package dev.jampx.cli.session;

import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.sandbox.SandboxSettings;

/**
 * What was asked of {@code jampx sandbox}.
 *
 * @param home the sandbox
 * @param port the loopback port; 0 lets the system choose
 * @param outputs where the outputs go, and how
 * @param logs which logs of functions are shown, and where
 * @param traceRequests whether the trace of each request to the API is shown
 */
public record SandboxRequest(
        SandboxHome home, int port, OutputsTarget outputs, LogRequest logs, boolean traceRequests) {

    SandboxSettings settings() {
        return new SandboxSettings(home.stateFolder(), home.project().folder(), home.backend(), port);
    }
}
