package dev.jampx.standin;

/**
 * A request that was made.
 *
 * @param action what it asked for, such as {@code s3:PutObject}
 * @param resource what it was about, as far as permissions can tell
 * @param principal the ARN of who signed it; empty if nobody did
 */
public record Call(String action, String resource, String principal) {}
