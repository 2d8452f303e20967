package amplify.storage;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Runs when a file has been uploaded, and by its schedule.
 *
 * <p>S3 tells it of every file of the bucket, those that it puts there itself among them; only what is an avatar counts. An upload that is no
 * picture stays without a small one. Whatever else goes wrong fails the invocation, which Lambda tries again.
 */
public final class ThumbnailsHandler implements RequestStreamHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORBIDDEN = 403;

    private final S3Client s3 =
            S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build();

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = JSON.readTree(input);
        if (event.path("source").asText().equals("aws.scheduler")) {
            cleanUp(System.getenv("PICTURES_BUCKET_NAME"), context.getLogger());
        }
        for (JsonNode record : event.path("Records")) {
            String bucket = record.at("/s3/bucket/name").asText();
            // S3 writes keys as forms do: a space is a plus.
            String key = URLDecoder.decode(record.at("/s3/object/key").asText(), StandardCharsets.UTF_8);
            Optional<String> thumbnail = PictureKeys.thumbnail(key);
            if (thumbnail.isPresent()) {
                context.getLogger().log(made(bucket, key, thumbnail.get()));
            }
        }
    }

    private String made(String bucket, String avatar, String thumbnail) throws IOException {
        Optional<byte[]> picture = read(bucket, avatar);
        if (picture.isEmpty()) {
            return "gone meanwhile: " + avatar;
        }
        Optional<byte[]> small = SmallPicture.of(picture.get());
        if (small.isEmpty()) {
            return "no picture: " + avatar;
        }
        s3.putObject(
                request -> request.bucket(bucket).key(thumbnail).contentType("image/png"),
                RequestBody.fromBytes(small.get()));
        return "made: " + thumbnail;
    }

    /** The bytes of a file; empty if it is gone. S3 says so only to those who may list the whole bucket, others are refused. */
    private Optional<byte[]> read(String bucket, String key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                            .asByteArray());
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        } catch (S3Exception refused) {
            if (refused.statusCode() == FORBIDDEN && !keys(bucket, key).contains(key)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private void cleanUp(String bucket, LambdaLogger log) {
        // Small pictures first: one that is made meanwhile is of an avatar that may not be listed any more.
        List<String> thumbnails = keys(bucket, PictureKeys.THUMBNAILS);
        Set<String> avatars = Set.copyOf(keys(bucket, PictureKeys.AVATARS));
        for (String thumbnail : thumbnails) {
            if (!avatars.contains(PictureKeys.avatar(thumbnail))) {
                s3.deleteObject(request -> request.bucket(bucket).key(thumbnail));
                log.log("removed: " + thumbnail);
            }
        }
    }

    private List<String> keys(String bucket, String prefix) {
        return s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .collect(Collectors.toUnmodifiableList());
    }
}
