package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserType;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * {@code kill -9} at a random moment, again and again, loses no row, no user and no file that was acknowledged. {@code -Djampx.kills=20} is the whole of it; {@code
 * -Djampx.killSeed} repeats a run.
 */
class RandomKillTest {

    private static final int KILLS = Integer.getInteger("jampx.kills", 2);
    private static final long SEED = Long.getLong("jampx.killSeed", System.nanoTime());
    private static final int MOST_WRITES = 120;
    private static final String FILES = "documents/";
    private static final String EMAIL = "grace@example.com";

    @TempDir
    private Path folder;

    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> rows = new ConcurrentLinkedQueue<>();
    private final Queue<String> users = new ConcurrentLinkedQueue<>();
    private final Queue<String> files = new ConcurrentLinkedQueue<>();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        ProjectCopy project = ProjectCopy.in(folder);
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningSandbox sandbox = RunningSandbox.start(project)) {
                GraphQl api = kill == 0 ? first(sandbox) : known(sandbox);
                writeUntilKilled(sandbox, api, 1 + random.nextInt(MOST_WRITES));
            }
        }
        try (RunningSandbox sandbox = RunningSandbox.start(project)) {
            known(sandbox);
        }
    }

    private static GraphQl first(RunningSandbox sandbox) throws Exception {
        return sandbox.graphQl(Member.join(sandbox, EMAIL).tokens().idToken());
    }

    /** The API, once it is sure that everything is there. */
    private GraphQl known(RunningSandbox sandbox) throws Exception {
        GraphQl api = sandbox.graphQl(Member.signIn(sandbox, EMAIL).idToken());
        Set<String> found =
                new HashSet<>(api.send("query { listFormModels(limit: 10000) { items { formId } } }", Map.of())
                        .data("/listFormModels/items")
                        .findValuesAsText("formId"));
        assertThat(found).as("rows, seed %d", SEED).containsAll(rows);
        try (CognitoIdentityProviderClient cognito = sandbox.cognito()) {
            String pool = sandbox.outputs("/auth/user_pool_id").asText();
            Set<String> emails = new HashSet<>();
            cognito.listUsersPaginator(request -> request.userPoolId(pool)).users().stream()
                    .map(UserType::attributes)
                    .forEach(attributes -> attributes.stream()
                            .filter(attribute -> attribute.name().equals("email"))
                            .forEach(attribute -> emails.add(attribute.value())));
            assertThat(emails).as("users, seed %d", SEED).containsAll(users);
        }
        requireFiles(sandbox);
        return api;
    }

    private void requireFiles(RunningSandbox sandbox) {
        try (S3Client s3 = sandbox.s3()) {
            String bucket = sandbox.outputs("/storage/bucket_name").asText();
            Set<String> found = new HashSet<>();
            s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(FILES))
                    .contents()
                    .forEach(file -> found.add(file.key()));
            assertThat(found).as("files, seed %d", SEED).containsAll(files);
            for (String key : files) {
                assertThat(s3.getObjectAsBytes(request -> request.bucket(bucket).key(key))
                                .asUtf8String())
                        .as("%s, seed %d", key, SEED)
                        .isEqualTo(content(key));
            }
        }
    }

    private void writeUntilKilled(RunningSandbox sandbox, GraphQl api, int writes) throws Exception {
        CountDownLatch enough = new CountDownLatch(writes);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        String client = sandbox.outputs("/auth/user_pool_client_id").asText();
        String bucket = sandbox.outputs("/storage/bucket_name").asText();
        try (CognitoIdentityProviderClient cognito = sandbox.cognito();
                S3Client s3 = sandbox.s3()) {
            writers.submit(() -> repeat(enough, rows, () -> row(api)));
            writers.submit(() -> repeat(enough, rows, () -> row(api)));
            writers.submit(() -> repeat(enough, users, () -> user(cognito, client)));
            writers.submit(() -> repeat(enough, files, () -> file(s3, bucket)));
            assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
            sandbox.kill();
            writers.shutdown();
            assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** Something to write; gives its name once it is acknowledged. */
    @FunctionalInterface
    private interface Write {
        String run() throws IOException, InterruptedException;
    }

    private static Void repeat(CountDownLatch enough, Queue<String> acknowledged, Write write)
            throws InterruptedException {
        try {
            while (true) {
                acknowledged.add(write.run());
                enough.countDown();
            }
        } catch (IOException | SdkException killed) {
            return null;
        }
    }

    private String row(GraphQl api) throws IOException, InterruptedException {
        String id = "form-" + next.getAndIncrement();
        return api.send(
                        "mutation M($input: CreateFormModelInput!) { createFormModel(input: $input) { formId } }",
                        Map.of("input", Map.of("formId", id, "title", id)))
                .data("/createFormModel/formId")
                .asText();
    }

    private String user(CognitoIdentityProviderClient cognito, String client) {
        String email = "user" + next.getAndIncrement() + "@example.com";
        cognito.signUp(request -> request.clientId(client)
                .username(email)
                .password(Member.PASSWORD)
                .userAttributes(
                        AttributeType.builder().name("email").value(email).build()));
        return email;
    }

    private String file(S3Client s3, String bucket) {
        String key = FILES + next.getAndIncrement();
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromString(content(key)));
        return key;
    }

    /** Of some length, so that a file that is cut off shows. */
    private static String content(String key) {
        return (key + " ").repeat(2000);
    }
}
