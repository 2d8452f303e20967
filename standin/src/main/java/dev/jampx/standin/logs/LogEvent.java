package dev.jampx.standin.logs;

/**
 * A line of a log.
 *
 * @param id its identity among those of its group
 * @param timestamp when, in milliseconds since 1970
 * @param stream the log stream
 * @param message the text
 */
public record LogEvent(String id, long timestamp, String stream, String message) {}
