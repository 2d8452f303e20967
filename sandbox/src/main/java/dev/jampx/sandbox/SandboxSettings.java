package dev.jampx.sandbox;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.nio.file.Path;

/**
 * Where a sandbox keeps its state and where it listens.
 *
 * @param stateFolder {@code .amplify/sandbox/<identifier>} of the project; deleting it is a full reset
 * @param projectFolder the project's folder
 * @param backend what the backend is called, as if the sandbox were on AWS
 * @param port the loopback port to listen on; 0 lets the system choose
 */
public record SandboxSettings(Path stateFolder, Path projectFolder, BackendIdentifier backend, int port) {

    /** Where nobody asks what the project is called. */
    public SandboxSettings(Path stateFolder, Path projectFolder, String identifier, int port) {
        this(stateFolder, projectFolder, new BackendIdentifier("jampx", identifier, DeploymentType.SANDBOX), port);
    }

    /** The sandbox's name among those of the project. */
    public String identifier() {
        return backend.name();
    }
}
