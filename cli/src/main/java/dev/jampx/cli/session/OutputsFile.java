package dev.jampx.cli.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.project.AtomicFile;

/** Keeps {@code amplify_outputs.json} in step with the sandbox. */
final class OutputsFile {

    private final SandboxRequest request;

    OutputsFile(SandboxRequest request) {
        this.request = request;
    }

    /** Writes {@code outputs}, unless the file says it already. */
    void write(ObjectNode outputs) {
        String text = outputs.toPrettyString() + "\n";
        AtomicFile.write(request.outputsFile(), text);
        request.home().remember(request.outputsFile(), request.port(), text);
    }
}
