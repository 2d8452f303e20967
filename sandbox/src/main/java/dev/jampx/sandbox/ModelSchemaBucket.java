package dev.jampx.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.RequestIds;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.answer.SenderRefusals;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bucket with the one file from which functions learn what the models look like: Amplify's {@code getAmplifyDataClientConfig} reads it.
 * Whoever may call the API may read it.
 */
final class ModelSchemaBucket {

    /** The file's key, which is Amplify's. */
    static final String KEY = "modelIntrospectionSchema.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final CallerIdentification callers;
    private final Permissions permissions;
    private final SecureRandom random;
    private volatile Optional<Map<String, Object>> content = Optional.empty();

    /**
     * @param apiId the API's id
     * @param callers finds out who reads
     * @param permissions says which functions may call the API
     * @param random draws the ids of requests
     */
    ModelSchemaBucket(String apiId, CallerIdentification callers, Permissions permissions, SecureRandom random) {
        this.name = "amplify-models-" + apiId.toLowerCase(Locale.ROOT);
        this.callers = callers;
        this.permissions = permissions;
        this.random = random;
    }

    /** What the bucket is called. */
    String name() {
        return name;
    }

    /** Holds {@code introspection} from now on. It is written out when somebody reads it, which in most sandboxes nobody does. */
    void deploy(Optional<Map<String, Object>> introspection) {
        content = introspection;
    }

    private static byte[] bytes(Map<String, Object> document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether {@code request} is to this bucket. */
    boolean isNamed(WireRequest request) {
        String path = request.path();
        return path.equals("/" + name) || path.startsWith("/" + name + "/");
    }

    /** The answer to a request to this bucket; empty if it is another's. */
    Optional<WireResponse> answer(WireRequest request) {
        return isNamed(request)
                ? Optional.of(answer(
                        request,
                        request.path().substring(Math.min(request.path().length(), name.length() + 2))))
                : Optional.empty();
    }

    private WireResponse answer(WireRequest request, String key) {
        Caller caller = callers.identify(request);
        Optional<S3Refusal> forged = SenderRefusals.of(caller);
        if (forged.isPresent()) {
            return refused(forged.get());
        }
        if (!mayRead(caller)) {
            return refused(S3Refusal.accessDenied(denial(caller, key)));
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return refused(S3Refusal.methodNotAllowed(request.method(), "OBJECT"));
        }
        return content.filter(document -> key.equals(KEY))
                .map(document -> new WireResponse(200, Map.of("content-type", "application/json"), bytes(document)))
                .orElseGet(() -> refused(S3Refusal.of(RefusalCode.NO_SUCH_KEY).with("Key", key)));
    }

    private boolean mayRead(Caller caller) {
        return caller instanceof Caller.Administrator
                || caller instanceof Caller.Function function
                        && Stream.of("Query", "Mutation", "Subscription")
                                .anyMatch(type -> permissions.allows(
                                        function.function(), "appsync:GraphQL", "types/" + type + "/fields/any"));
    }

    private String denial(Caller caller, String key) {
        String arn = "arn:aws:s3:::" + name + "/" + key;
        return AccessDenial.of(caller, (function, action, resource) -> false, "s3:GetObject", arn, arn)
                .orElse("Access Denied");
    }

    private WireResponse refused(S3Refusal refusal) {
        RequestIds ids = RequestIds.drawn(random);
        return new WireResponse(
                refusal.status(),
                Map.of(
                        "content-type", "application/xml",
                        "x-amz-request-id", ids.request(),
                        "x-amz-id-2", ids.extended()),
                refusal.document(ids.request(), ids.extended()).getBytes(StandardCharsets.UTF_8));
    }
}
