package dev.jampx.standin.cloudformation;

import dev.jampx.standin.storage.Buckets;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.Form;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Where templates come from. */
final class TemplateSource {

    private static final int LARGEST_BODY = 51_200;

    private final Buckets buckets;

    TemplateSource(Buckets buckets) {
        this.buckets = buckets;
    }

    /** The template that a request carries or names. */
    String of(Form form) {
        if (form.has("TemplateURL")) {
            return read(form.required("TemplateURL"));
        }
        String body = form.value("TemplateBody")
                .orElseThrow(() ->
                        AwsError.refused("ValidationError", "Either Template URL or Template Body must be specified."));
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            throw AwsError.refused(
                    "ValidationError",
                    "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have"
                            + " length less than or equal to 51200");
        }
        return body;
    }

    /** The template at {@code https://s3.<region>.<domain>/<bucket>/<key>} or at {@code https://<bucket>.s3.<domain>/<key>}. */
    String read(String url) {
        URI uri = URI.create(url);
        String path = uri.getPath().substring(1);
        boolean inHost = String.valueOf(uri.getHost()).contains(".s3.");
        String bucket = inHost ? uri.getHost().split("\\.s3\\.")[0] : path.substring(0, path.indexOf('/'));
        String key = inHost ? path : path.substring(path.indexOf('/') + 1);
        return buckets.object(bucket, key)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> AwsError.refused("ValidationError", "S3 error: The specified key does not exist."));
    }
}
