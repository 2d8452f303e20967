package dev.jampx.cli.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.cli.outputs.EarlierVersion;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.WrittenFile;

/** Keeps the outputs file in step with the sandbox. */
final class OutputsFile {

    private final SandboxRequest request;

    OutputsFile(SandboxRequest request) {
        this.request = request;
    }

    /** Writes {@code outputs}, in the version and format that are asked for. */
    void write(ObjectNode outputs) {
        OutputsTarget target = request.outputs();
        String text = target.write(EarlierVersion.of(outputs, target.version()));
        request.home().remember(WrittenFile.of(target.file(), text), request.port(), outputs.toString());
    }
}
