package dev.jampx.sandbox;

import java.nio.file.Path;

/**
 * Where a sandbox keeps its state and where it listens.
 *
 * @param stateFolder {@code .amplify/sandbox/<identifier>} of the project; deleting it is a full reset
 * @param projectFolder the project's folder
 * @param identifier the sandbox's name among those of the project
 * @param port the loopback port to listen on; 0 lets the system choose
 */
public record SandboxSettings(Path stateFolder, Path projectFolder, String identifier, int port) {}
