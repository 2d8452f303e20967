package dev.jampx.model;

/**
 * Code that was built by other means, and what runs it.
 *
 * @param path the folder, zip or jar file
 * @param runtime Lambda's name of the runtime, such as {@code python3.13} or {@code provided.al2023}
 * @param handler what Lambda calls
 */
public record CustomRuntime(String path, String runtime, String handler) {}
