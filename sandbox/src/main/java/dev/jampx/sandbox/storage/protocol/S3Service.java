package dev.jampx.sandbox.storage.protocol;

import com.google.common.base.Suppliers;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.storage.access.BucketAccess.Permission;
import dev.jampx.sandbox.storage.access.S3Operation;
import dev.jampx.sandbox.storage.awssdk.BucketStore;
import dev.jampx.sandbox.storage.awssdk.RequestScope;
import dev.jampx.sandbox.storage.awssdk.TrailingChecksum;
import dev.jampx.sandbox.storage.event.EventCause;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.constraint.HttpModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers requests to S3: says no where S3 would, and has s3proxy do the rest. */
public final class S3Service {

    private static final System.Logger LOG = System.getLogger(S3Service.class.getName());
    private static final int REQUEST_ID_BYTES = 8;
    private static final int EXTENDED_REQUEST_ID_BYTES = 56;
    private static final long SMALL_BODY = 1024L * 1024;
    private static final String LOCATION_CONSTRAINT = "us-east-1";

    private final ObjectStore store;
    private final CallerIdentification callers;
    private final String region;
    private final SecureRandom random;
    private final HttpModel model = new HttpModel("s3", "InvalidRequest");

    /** Made for the first request: s3proxy is a good part of a second of loading, which no start has to wait for. */
    private final Supplier<S3ProxyDoor> proxy;

    private volatile ServedBuckets served;

    /**
     * @param store what is in the buckets
     * @param callers finds out who sends a request
     * @param region the buckets' region
     * @param first what is served first
     */
    public S3Service(
            ObjectStore store, CallerIdentification callers, String region, SecureRandom random, ServedBuckets first) {
        this.store = store;
        this.callers = callers;
        this.region = region;
        this.random = random;
        this.served = first;
        this.proxy = Suppliers.memoize(() -> new S3ProxyDoor(new BucketStore(store, RequestScope.nobodys(region))));
    }

    /** Serves these buckets from now on. */
    public void serve(ServedBuckets buckets) {
        served = buckets;
    }

    /** Answers a request. */
    public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = new Answer(
                head,
                response,
                HexFormat.of().withUpperCase().formatHex(bytes(REQUEST_ID_BYTES)),
                Base64.getEncoder().encodeToString(bytes(EXTENDED_REQUEST_ID_BYTES)));
        answer.begin();
        ServedBuckets now = served;
        QueryParameters query = QueryParameters.of(head.query());
        S3Target target = S3Target.of(head);
        if (head.method().equals("OPTIONS")) {
            Cors.preflight(head, answer);
            return;
        }
        Caller caller = callers.identify(head);
        Optional<S3Operation> operation = Operations.of(head, target, query);
        Optional<S3Refusal> refusal = Senders.refusal(caller)
                .or(() -> operation.isEmpty() ? Optional.of(unknown(head, target, query)) : noBucket(now, target));
        if (refusal.isPresent()) {
            refuse(request, answer, refusal.get());
            return;
        }
        answer(new S3Request(head, target, query, operation.get(), caller), now, request, answer);
    }

    private S3Refusal unknown(WireRequest head, S3Target target, QueryParameters query) {
        // Without the parameters' values: a signature lets in whoever reads it.
        String called = head.method() + " " + target.path() + "?"
                + String.join("&", query.values().keySet());
        return S3Refusal.unknownOperation(model.operation(head.method(), target.path(), head.query())
                .map(name -> name + ": " + called)
                .orElse(called));
    }

    private static Optional<S3Refusal> noBucket(ServedBuckets now, S3Target target) {
        return target.bucket().isEmpty() || now.storages().containsKey(target.bucket())
                ? Optional.empty()
                : Optional.of(S3Refusal.noSuchBucket(target.bucket()));
    }

    private void answer(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        Optional<String> denial = asked.denial(now.access(), store);
        if (denial.isPresent()) {
            refuse(request, answer, S3Refusal.accessDenied(denial.get()));
            return;
        }
        switch (asked.operation()) {
            case GET_BUCKET_CORS -> answer.document(HttpServletResponse.SC_OK, Cors.document());
            case GET_OBJECT_TAGGING -> answer.document(HttpServletResponse.SC_OK, Documents.noTags());
            case GET_BUCKET_LOCATION ->
                answer.document(
                        HttpServletResponse.SC_OK,
                        Documents.location(region.equals(LOCATION_CONSTRAINT) ? "" : region));
            case LIST_PARTS -> listParts(asked, request, answer);
            default -> viaProxy(asked, now, request, answer);
        }
    }

    private void listParts(S3Request asked, HttpServletRequest request, Answer answer) throws IOException {
        Optional<PartsPage> page = PartsPage.of(asked);
        if (page.isEmpty()) {
            refuse(
                    request,
                    answer,
                    S3Refusal.of(
                            HttpServletResponse.SC_BAD_REQUEST,
                            "InvalidArgument",
                            "max-parts and part-number-marker must be integers from 0 to 2147483647"));
        } else if (store.upload(
                        page.get().uploadId(),
                        asked.target().bucket(),
                        asked.target().key())
                .isEmpty()) {
            refuse(request, answer, S3Refusal.noSuchUpload());
        } else {
            answer.document(
                    HttpServletResponse.SC_OK,
                    page.get().document(store.parts(page.get().uploadId())));
        }
    }

    /** Some clients miss the reason if they are refused before they have sent what they announced, of which some may have been read. */
    private static void refuse(HttpServletRequest request, Answer answer, S3Refusal refusal) throws IOException {
        long announced = request.getContentLengthLong();
        if (announced > 0 && announced <= SMALL_BODY) {
            request.getInputStream().readNBytes((int) announced);
        }
        answer.refuse(refusal);
    }

    private void viaProxy(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        BucketStore buckets = new BucketStore(store, scope(asked, now, request, answer));
        S3ProxyRequest passed = new S3ProxyRequest(request, asked.target(), asked.query());
        try {
            InputStream body = DeclaredHash.checked(asked.head(), request.getInputStream());
            if (asked.operation() == S3Operation.LIST_OBJECTS) {
                ListResponse list = new ListResponse(new S3ProxyResponse(answer.response()));
                proxy.get().handle(passed, list, body, buckets);
                list.send();
            } else {
                proxy.get().handle(passed, new S3ProxyResponse(answer.response()), body, buckets);
            }
        } catch (RuntimeException | IOException failure) {
            S3Refusal refusal = ProxyFailures.refusal(failure, asked.target()).orElseGet(() -> fault(asked, failure));
            boolean secret =
                    refusal.code().equals("NoSuchKey") || refusal.code().equals("NoSuchVersion");
            refuse(
                    request,
                    answer,
                    secret
                            ? asked.secrecy(now.access())
                                    .map(S3Refusal::accessDenied)
                                    .orElse(refusal)
                            : refusal);
        } finally {
            now.triggers().queue().deliver();
        }
    }

    private static S3Refusal fault(S3Request asked, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "A request to " + asked.target().path() + " failed", failure);
        return S3Refusal.of(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "InternalError",
                "We encountered an internal error. Please try again.");
    }

    private RequestScope scope(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        EventCause cause = new EventCause(
                Senders.principalId(asked.caller()),
                request.getRemoteAddr(),
                answer.requestId(),
                answer.extendedRequestId());
        return new RequestScope(
                now.names(),
                region,
                Senders.initiator(asked.caller()),
                object -> now.access()
                        .denial(
                                asked.caller(),
                                Permission.ofObject(
                                        object.versionId() == null ? "s3:DeleteObject" : "s3:DeleteObjectVersion",
                                        asked.target().bucket(),
                                        object.key())),
                TrailingChecksum.of(
                        asked.head().header("x-amz-trailer").orElse(""),
                        request.getInputStream(),
                        answer.response()::setHeader),
                now.triggers().journal(cause));
    }

    private byte[] bytes(int count) {
        byte[] drawn = new byte[count];
        random.nextBytes(drawn);
        return drawn;
    }

    /** Whether a request is for S3: by its signature, or because its path begins with a bucket that is served. */
    public boolean takes(WireRequest head) {
        String authorization = head.header("authorization").orElse("");
        String query = head.query().toLowerCase(Locale.ROOT);
        return authorization.contains("/s3/aws4_request")
                || (query.contains("x-amz-credential=") && query.contains("%2fs3%2faws4_request"))
                || served.storages().containsKey(S3Target.of(head).bucket());
    }
}
