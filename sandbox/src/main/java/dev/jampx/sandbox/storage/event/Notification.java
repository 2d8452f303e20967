package dev.jampx.sandbox.storage.event;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.StorageTrigger;
import dev.jampx.sandbox.storage.object.Change;
import dev.jampx.sandbox.storage.object.StoredObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A notification of S3's, version 2.1 of its structure.
 *
 * @param change what happened
 * @param cause who did it
 * @param region the bucket's region
 * @param time when
 */
record Notification(Change change, EventCause cause, String region, Instant time) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final String EMPTY_MD5 = "d41d8cd98f00b204e9800998ecf8427e";

    /** What the sandbox calls the owner of all buckets. */
    private static final String OWNER = "A1SANDBOXOWNER";

    /** Which trigger it is for. */
    StorageTrigger trigger() {
        return switch (change.kind()) {
            case PUT, COPY, COMPLETE -> StorageTrigger.ON_UPLOAD;
            case DELETE, DELETE_MARKER -> StorageTrigger.ON_DELETE;
        };
    }

    /** The document that the function is given. */
    String document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode event = document.putArray("Records").addObject();
        event.put("eventVersion", "2.1");
        event.put("eventSource", "aws:s3");
        event.put("awsRegion", region);
        event.put("eventTime", TIME.format(time));
        event.put("eventName", name());
        event.putObject("userIdentity").put("principalId", cause.principalId());
        event.putObject("requestParameters").put("sourceIPAddress", cause.sourceAddress());
        event.putObject("responseElements")
                .put("x-amz-request-id", cause.requestId())
                .put("x-amz-id-2", cause.extendedRequestId());
        ObjectNode s3 = event.putObject("s3");
        s3.put("s3SchemaVersion", "1.0");
        s3.put("configurationId", trigger().amplifyName());
        ObjectNode bucket = s3.putObject("bucket");
        bucket.put("name", change.bucket());
        bucket.putObject("ownerIdentity").put("principalId", OWNER);
        bucket.put("arn", "arn:aws:s3:::" + change.bucket());
        s3.set("object", object());
        return document.toString();
    }

    private String name() {
        return switch (change.kind()) {
            case PUT -> "ObjectCreated:Put";
            case COPY -> "ObjectCreated:Copy";
            case COMPLETE -> "ObjectCreated:CompleteMultipartUpload";
            case DELETE -> "ObjectRemoved:Delete";
            case DELETE_MARKER -> "ObjectRemoved:DeleteMarkerCreated";
        };
    }

    private ObjectNode object() {
        StoredObject version = change.object();
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        // As in a form: a space is a plus.
        object.put(
                "key", URLEncoder.encode(change.key(), StandardCharsets.UTF_8).replace("%2F", "/"));
        if (trigger() == StorageTrigger.ON_UPLOAD) {
            object.put("size", version.size());
            object.put("eTag", version.eTag());
        } else if (version.deleteMarker()) {
            object.put("eTag", EMPTY_MD5);
        }
        if (!version.versionId().equals(StoredObject.NULL_VERSION)) {
            object.put("versionId", version.versionId());
        }
        object.put("sequencer", String.format("%018X", version.sequence()));
        return object;
    }
}
