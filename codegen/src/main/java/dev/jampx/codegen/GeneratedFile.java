package dev.jampx.codegen;

/**
 * A file of generated code, in memory: generators are pure, and the command line alone writes.
 *
 * @param path where it belongs, below the folder that the user names; parts joined by {@code /} on every system
 * @param content its whole text, with the line ends that it is to have
 */
public record GeneratedFile(String path, String content) {}
