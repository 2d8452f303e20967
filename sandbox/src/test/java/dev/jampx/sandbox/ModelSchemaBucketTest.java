package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelSchemaBucketTest {

    private static final String FILE = "/amplify-models-abc/" + ModelSchemaBucket.KEY;

    @Test
    void whoMayCallTheApiReadsTheFile() {
        WireResponse response = answer(new Caller.Function("friend"), "GET", FILE);

        assertThat(response.status()).isEqualTo(200);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo("{\"version\":1}");
        assertThat(answer(new Caller.Administrator(), "GET", FILE).status()).isEqualTo(200);
    }

    @Test
    void nobodyElseDoesAndNobodyWrites() {
        WireResponse denied = answer(new Caller.Function("stranger"), "GET", FILE);

        assertThat(denied.status()).isEqualTo(403);
        assertThat(new String(denied.body(), StandardCharsets.UTF_8))
                .contains("<Code>AccessDenied</Code>")
                .contains("assumed-role/stranger/stranger is not authorized to perform: s3:GetObject on resource: "
                        + "arn:aws:s3:::amplify-models-abc/" + ModelSchemaBucket.KEY);
        assertThat(answer(new Caller.Unsigned(), "GET", FILE).status()).isEqualTo(403);
        assertThat(answer(new Caller.Forged("no"), "GET", FILE).status()).isEqualTo(403);
        assertThat(answer(new Caller.Function("friend"), "PUT", FILE).status()).isEqualTo(405);
    }

    @Test
    void otherFilesAreNotThereAndOtherBucketsAreNotItsBusiness() {
        WireResponse missing = answer(new Caller.Administrator(), "GET", "/amplify-models-abc/other.json");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(new String(missing.body(), StandardCharsets.UTF_8)).contains("<Code>NoSuchKey</Code>");
        assertThat(answer(new Caller.Administrator(), "GET", "/amplify-models-abc")
                        .status())
                .isEqualTo(404);

        assertThat(bucket(new Caller.Administrator()).answer(request("GET", "/amplify-models-abcd/x")))
                .isEmpty();
        assertThat(bucket(new Caller.Administrator()).answer(request("GET", "/graphql")))
                .isEmpty();
    }

    private static WireResponse answer(Caller caller, String method, String path) {
        return bucket(caller).answer(request(method, path)).orElseThrow();
    }

    private static ModelSchemaBucket bucket(Caller caller) {
        ModelSchemaBucket bucket = new ModelSchemaBucket(
                "ABC",
                request -> caller,
                (function, action, resource) -> function.equals("friend")
                        && action.equals("appsync:GraphQL")
                        && resource.startsWith("types/Mutation/"),
                new SecureRandom());
        bucket.deploy(Optional.of(Map.of("version", 1)));
        return bucket;
    }

    private static WireRequest request(String method, String path) {
        return new WireRequest(method, path, "", Map.of(), new byte[0]);
    }
}
