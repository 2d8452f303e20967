package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Prints the events of a bucket, and what an ordinary client finds in it. */
public final class UploadWatcher implements RequestStreamHandler {

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        System.out.println("EVENT " + new String(event.readAllBytes(), StandardCharsets.UTF_8));
        try (S3Client s3 =
                S3Client.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
            String bucket = System.getenv("FILES_BUCKET_NAME");
            System.out.println("READ "
                    + s3.getObjectAsBytes(request -> request.bucket(bucket).key("inbox/fixed"))
                            .asUtf8String());
            s3.getObjectAsBytes(request -> request.bucket(bucket).key("elsewhere"));
        } catch (S3Exception refused) {
            System.out.println("REFUSED " + refused.awsErrorDetails().errorMessage());
        }
        answer.write('0');
    }
}
