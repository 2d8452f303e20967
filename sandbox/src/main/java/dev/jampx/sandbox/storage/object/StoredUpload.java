package dev.jampx.sandbox.storage.object;

/**
 * A multipart upload that is under way.
 *
 * @param bucket the bucket
 * @param key the object's key
 * @param initiator who began it, as IAM names them
 * @param initiatedMillis when
 * @param headers what was said of the object
 */
public record StoredUpload(String bucket, String key, String initiator, long initiatedMillis, ObjectHeaders headers) {}
