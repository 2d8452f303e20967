package faq;

import amplify.storage.PictureKeys;
import dev.jampx.client.Amplify;
import dev.jampx.client.StorageOutputs;
import dev.jampx.client.auth.AuthSession;
import dev.jampx.client.auth.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The pictures of the user who is signed in, by AWS's own client: the identity pool has credentials for it. */
final class Pictures implements AutoCloseable {

    private final String bucket;
    private final String identity;
    private final S3Client s3;

    private Pictures(String bucket, String identity, S3Client s3) {
        this.bucket = bucket;
        this.identity = identity;
        this.s3 = s3;
    }

    /** Those in the backend's bucket. */
    static Pictures open(Amplify amplify) {
        StorageOutputs outputs = amplify.outputs().storage().orElseThrow();
        AuthSession session = amplify.auth().fetchAuthSession();
        Credentials credentials = session.credentials().orElseThrow();
        S3Client s3 = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(outputs.region()))
                .endpointOverride(outputs.endpoint())
                .credentialsProvider(StaticCredentialsProvider.create(AwsSessionCredentials.create(
                        credentials.accessKeyId(),
                        credentials.secretAccessKey(),
                        credentials.sessionToken().orElseThrow())))
                .build();
        return new Pictures(outputs.bucketName(), session.identityId().orElseThrow(), s3);
    }

    /** Uploads an avatar, in the place of the one before. Returns its key. */
    String upload(Path file) {
        s3.putObject(request -> request.bucket(bucket).key(avatar()), file);
        return avatar();
    }

    /** Takes the avatar away. */
    void remove() {
        s3.deleteObject(request -> request.bucket(bucket).key(avatar()));
    }

    /** Writes the small picture to {@code file}, in the place of what was there; false if there is none, or none yet. */
    boolean download(Path file) {
        String thumbnail = PictureKeys.thumbnail(avatar()).orElseThrow();
        Optional<S3Object> found =
                s3.listObjectsV2(request -> request.bucket(bucket).prefix(thumbnail)).contents().stream()
                        .filter(each -> each.key().equals(thumbnail))
                        .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        byte[] picture = s3.getObjectAsBytes(request -> request.bucket(bucket).key(thumbnail))
                .asByteArray();
        try {
            Files.write(file, picture);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String avatar() {
        return PictureKeys.AVATARS + identity + "/avatar";
    }

    @Override
    public void close() {
        s3.close();
    }
}
