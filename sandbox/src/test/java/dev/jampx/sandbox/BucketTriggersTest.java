package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.StorageAction;
import dev.jampx.sandbox.lambda.handlers.UploadWatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Functions that buckets call, and what they may do in them. */
class BucketTriggersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path folder;

    private static SandboxFixture sandbox;
    private static S3Client s3;
    private static String bucket;

    @BeforeAll
    static void start() {
        FunctionDefinition watcher =
                Jampx.defineFunction("watcher").handler(UploadWatcher.class).timeoutSeconds(60);
        sandbox = new SandboxFixture(
                folder,
                watcher,
                Jampx.defineStorage("files")
                        .versioned(true)
                        .triggers(on -> on.onUpload(watcher).onDelete(watcher))
                        .access(
                                "inbox/*",
                                allow -> List.of(allow.resource(watcher).to(StorageAction.READ))));
        bucket = sandbox.output("/storage/bucket_name");
        s3 = sandbox.s3(SandboxFixture.DEVELOPER);
    }

    @AfterAll
    static void stop() {
        s3.close();
        sandbox.close();
    }

    private static String line(String beginning) throws InterruptedException {
        while (true) {
            String line = sandbox.functionLines.poll(60, TimeUnit.SECONDS);
            assertThat(line).as("a line that begins with " + beginning).isNotNull();
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
        }
    }

    private static JsonNode event() throws Exception {
        return JSON.readTree(line("EVENT ")).at("/Records/0");
    }

    @Test
    void hearOfWhatHappensAsFromS3() throws Exception {
        String version = s3.putObject(
                        request -> request.bucket(bucket).key("inbox/fixed"), RequestBody.fromString("hello"))
                .versionId();
        JsonNode put = event();
        assertThat(put.at("/eventName").asText()).isEqualTo("ObjectCreated:Put");
        assertThat(put.at("/eventSource").asText()).isEqualTo("aws:s3");
        assertThat(put.at("/eventVersion").asText()).isEqualTo("2.1");
        assertThat(put.at("/awsRegion").asText()).isEqualTo("us-east-1");
        assertThat(put.at("/requestParameters/sourceIPAddress").asText()).isEqualTo("127.0.0.1");
        assertThat(put.at("/s3/bucket/name").asText()).isEqualTo(bucket);
        assertThat(put.at("/s3/bucket/arn").asText()).isEqualTo("arn:aws:s3:::" + bucket);
        assertThat(put.at("/s3/object/key").asText()).isEqualTo("inbox/fixed");
        assertThat(put.at("/s3/object/size").asLong()).isEqualTo(5);
        assertThat(put.at("/s3/object/eTag").asText()).isEqualTo("5d41402abc4b2a76b9719d911017c592");
        assertThat(put.at("/s3/object/versionId").asText()).isEqualTo(version);
        assertThat(line("READ ")).isEqualTo("hello");
        assertThat(line("REFUSED "))
                .contains("assumed-role/watcher/watcher is not authorized to perform: s3:GetObject");

        s3.copyObject(request -> request.sourceBucket(bucket)
                .sourceKey("inbox/fixed")
                .destinationBucket(bucket)
                .destinationKey("inbox/a b+ä"));
        JsonNode copy = event();
        assertThat(copy.at("/eventName").asText()).isEqualTo("ObjectCreated:Copy");
        assertThat(copy.at("/s3/object/key").asText()).isEqualTo("inbox/a+b%2B%C3%A4");

        String marker = s3.deleteObject(request -> request.bucket(bucket).key("inbox/a b+ä"))
                .versionId();
        JsonNode marked = event();
        assertThat(marked.at("/eventName").asText()).isEqualTo("ObjectRemoved:DeleteMarkerCreated");
        assertThat(marked.at("/s3/object/versionId").asText()).isEqualTo(marker);

        s3.deleteObject(request -> request.bucket(bucket).key("inbox/a b+ä").versionId(marker));
        assertThat(event().at("/eventName").asText()).isEqualTo("ObjectRemoved:Delete");
    }
}
