package dev.jampx.sandbox.storage.object;

/**
 * What is to be listed.
 *
 * @param prefix what keys begin with; empty for all
 * @param delimiter keys that have it behind the prefix are summed up by what is before it; empty to list each
 * @param after what is listed comes after this key, or these keys that are summed up; empty from the beginning
 * @param limit how much is listed at most
 */
public record Listing(String prefix, String delimiter, String after, int limit) {}
