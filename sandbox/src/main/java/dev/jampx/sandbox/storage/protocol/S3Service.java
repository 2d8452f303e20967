package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.ChunkSigning;
import dev.jampx.sandbox.storage.access.BucketAccess.Permission;
import dev.jampx.sandbox.storage.access.S3Operation;
import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.RequestIds;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.answer.SenderRefusals;
import dev.jampx.sandbox.storage.awssdk.BucketStore;
import dev.jampx.sandbox.storage.awssdk.RefusedRequest;
import dev.jampx.sandbox.storage.awssdk.RequestScope;
import dev.jampx.sandbox.storage.awssdk.TrailingChecksum;
import dev.jampx.sandbox.storage.event.EventCause;
import dev.jampx.sandbox.storage.object.ObjectStore;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.constraint.HttpModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers requests to S3: says no where S3 would, and has s3proxy do the rest. */
public final class S3Service {

    private static final System.Logger LOG = System.getLogger(S3Service.class.getName());
    private static final int SMALL_BODY = 1024 * 1024;
    private static final int LARGEST_DOCUMENT = 4 * 1024 * 1024;
    private static final String LOCATION_CONSTRAINT = "us-east-1";

    private final ObjectStore store;
    private final CallerIdentification callers;
    private final String region;
    private final SecureRandom random;
    private final HttpModel model = new HttpModel("s3", "InvalidRequest");

    /** Made for the first request: s3proxy is a good part of a second of loading, which no start has to wait for. */
    private @Nullable S3ProxyDoor door;

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
    }

    private synchronized S3ProxyDoor door() {
        S3ProxyDoor made = door;
        if (made == null) {
            made = new S3ProxyDoor(new BucketStore(store, RequestScope.nobodys(region)));
            door = made;
        }
        return made;
    }

    /** Serves these buckets from now on. */
    public void serve(ServedBuckets buckets) {
        served = buckets;
    }

    /** Answers a request. */
    public void handle(WireRequest head, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = new Answer(head, response, RequestIds.drawn(random));
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
        Optional<S3Refusal> refusal = SignatureForm.refusal(head, query)
                .or(() -> SenderRefusals.of(caller))
                .or(() -> operation.isEmpty() ? Optional.of(unknown(head, target, query)) : Names.refusal(now, target));
        if (refusal.isPresent()) {
            refuse(request, answer, refusal.get());
            return;
        }
        answer(new S3Request(head, target, query, operation.get(), caller), now, request, answer);
    }

    private S3Refusal unknown(WireRequest head, S3Target target, QueryParameters query) {
        Optional<String> name = model.operation(head.method(), target.path(), head.query());
        boolean form = head.method().equals("POST") && target.type().equals("BUCKET");
        if (name.isEmpty() && !form && query.values().isEmpty()) {
            return S3Refusal.methodNotAllowed(head.method(), target.type());
        }
        // Without the parameters' values: a signature lets in whoever reads it.
        String called = head.method() + " " + target.path() + "?"
                + String.join("&", query.values().keySet());
        return S3Refusal.unknownOperation(name.map(it -> it + ": " + called).orElse(called));
    }

    private void answer(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        Optional<String> denial = asked.denial(now.access(), store);
        if (denial.isPresent()) {
            refuse(request, answer, S3Refusal.accessDenied(denial.get()));
            return;
        }
        Optional<S3Refusal> refusal =
                new ReadArguments(asked, store).refusal().or(() -> new WriteArguments(asked, store).refusal());
        if (refusal.isPresent()) {
            refuse(request, answer, refusal.get());
            return;
        }
        switch (asked.operation()) {
            case GET_BUCKET_CORS -> answer.document(HttpServletResponse.SC_OK, Cors.document());
            case GET_OBJECT_TAGGING, PUT_OBJECT_TAGGING, DELETE_OBJECT_TAGGING -> tags(asked, now, request, answer);
            case GET_BUCKET_LOCATION ->
                answer.document(
                        HttpServletResponse.SC_OK,
                        Documents.location(region.equals(LOCATION_CONSTRAINT) ? "" : region));
            case LIST_PARTS -> listParts(asked, request, answer);
            default -> viaProxy(asked, now, request, answer);
        }
    }

    private void tags(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        InputStream body = DeclaredHash.checked(asked.head(), request.getInputStream());
        Optional<S3Refusal> refusal;
        try {
            refusal = new ObjectTagging(asked, store).answer(body, answer);
        } catch (RefusedRequest refused) {
            refusal = Optional.of(refused.refusal());
        }
        if (refusal.isPresent()) {
            refuse(request, answer, unlessSecret(refusal.get(), asked, now));
        }
    }

    /** What is missing is not said to those who may not list. */
    private static S3Refusal unlessSecret(S3Refusal refusal, S3Request asked, ServedBuckets now) {
        boolean secret = refusal.code() == RefusalCode.NO_SUCH_KEY || refusal.code() == RefusalCode.NO_SUCH_VERSION;
        return secret ? asked.secrecy(now.access()).map(S3Refusal::accessDenied).orElse(refusal) : refusal;
    }

    private void listParts(S3Request asked, HttpServletRequest request, Answer answer) throws IOException {
        PartsPage page = PartsPage.of(asked);
        if (asked.upload(store).isEmpty()) {
            refuse(request, answer, S3Refusal.noSuchUpload(page.uploadId()));
        } else {
            answer.document(HttpServletResponse.SC_OK, page.document(store.parts(page.uploadId())));
        }
    }

    /**
     * Some clients miss the reason if they are refused before they have sent what they announced, of which some may have been read.
     * Who sends in chunks announces no length, and may be at it for ever.
     */
    private static void refuse(HttpServletRequest request, Answer answer, S3Refusal refusal) throws IOException {
        if (request.getContentLengthLong() <= SMALL_BODY) {
            request.getInputStream().readNBytes(SMALL_BODY);
        }
        answer.refuse(refusal);
    }

    private void viaProxy(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        ObjectTagging.count(asked, now.access(), store)
                .ifPresent(count -> answer.response().setHeader("x-amz-tagging-count", String.valueOf(count)));
        BucketStore buckets = new BucketStore(store, scope(asked, now, request, answer));
        Optional<ChunkSigning> chunks =
                SignedChunks.arrive(asked.head()) ? callers.chunkSigning(asked.head()) : Optional.empty();
        S3ProxyRequest passed = new S3ProxyRequest(request, asked.target(), asked.query(), chunks.isPresent());
        try {
            InputStream sent = request.getInputStream();
            InputStream body = chunks.isPresent()
                    ? SignedChunks.verified(sent, chunks.get())
                    : looked(asked, DeclaredHash.checked(asked.head(), sent));
            if (asked.operation() == S3Operation.LIST_OBJECTS) {
                ListResponse list = new ListResponse(new S3ProxyResponse(answer.response()));
                door().handle(passed, list, body, buckets);
                list.send();
            } else {
                door().handle(passed, new S3ProxyResponse(answer.response()), body, buckets);
            }
        } catch (RuntimeException | IOException failure) {
            S3Refusal refusal = new ProxyFailures(asked).refusal(failure).orElseGet(() -> fault(asked, failure));
            refuse(request, answer, unlessSecret(refusal, asked, now));
        } finally {
            now.triggers().queue().deliver();
        }
    }

    private static S3Refusal fault(S3Request asked, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "A request to " + asked.target().path() + " failed", failure);
        return S3Refusal.of(RefusalCode.INTERNAL_ERROR);
    }

    /** The body; one that is a document has been looked at. Documents that come in chunks are left to s3proxy, which takes the chunks apart. */
    private InputStream looked(S3Request asked, InputStream body) throws IOException {
        boolean chunked = asked.head()
                .header("x-amz-content-sha256")
                .filter(hash -> hash.startsWith("STREAMING-"))
                .isPresent();
        if (chunked || !asked.operation().takesDocument()) {
            return body;
        }
        byte[] document = body.readNBytes(LARGEST_DOCUMENT + 1);
        if (document.length > LARGEST_DOCUMENT) {
            throw new RefusedRequest(S3Refusal.of(RefusalCode.MAX_MESSAGE_LENGTH_EXCEEDED));
        }
        Optional<S3Refusal> refusal = new SentDocument(asked, document).refusal(store);
        if (refusal.isPresent()) {
            throw new RefusedRequest(refusal.get());
        }
        return new ByteArrayInputStream(document);
    }

    private RequestScope scope(S3Request asked, ServedBuckets now, HttpServletRequest request, Answer answer)
            throws IOException {
        EventCause cause = new EventCause(
                Senders.principalId(asked.caller()),
                request.getRemoteAddr(),
                answer.ids().request(),
                answer.ids().extended());
        return new RequestScope(
                now.names(),
                region,
                Senders.initiator(asked.caller()),
                asked.sentTags().map(TagSet::byKey),
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

    /** Whether a request is for S3: by its signature, or because its path begins with a bucket that is served. */
    public boolean takes(WireRequest head) {
        String authorization = head.header("authorization").orElse("");
        String query = head.query().toLowerCase(Locale.ROOT);
        return authorization.contains("/s3/aws4_request")
                || (query.contains("x-amz-credential=") && query.contains("%2fs3%2faws4_request"))
                || served.storages().containsKey(S3Target.of(head).bucket());
    }
}
