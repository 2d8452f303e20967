package dev.jampx.sandbox.storage.event;

/**
 * The request that something happened by.
 *
 * @param principalId who sent it, as S3 writes principals into its notifications
 * @param sourceAddress from where
 * @param requestId {@code x-amz-request-id} of its answer
 * @param extendedRequestId {@code x-amz-id-2} of its answer
 */
public record EventCause(String principalId, String sourceAddress, String requestId, String extendedRequestId) {}
