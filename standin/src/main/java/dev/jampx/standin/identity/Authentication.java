package dev.jampx.standin.identity;

import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.SignatureVerification;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.CommonError;
import dev.jampx.standin.wire.Dialect;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out who signed a request, and refuses what nobody signed. */
public final class Authentication {

    private static final Pattern CREDENTIAL = Pattern.compile("Credential=([^/,]+)/[^/]+/([^/]+)/([^/]+)/aws4_request");

    private final AccessKeys keys;
    private final SignatureVerification verification;

    public Authentication(AccessKeys keys, Clock clock) {
        this.keys = keys;
        verification = new SignatureVerification(keys, clock);
    }

    /**
     * What a signature says of a request before it is verified.
     *
     * @param accessKeyId the access key
     * @param region the region
     * @param service the service
     */
    public record Scope(String accessKeyId, String region, String service) {}

    /** What the signature of {@code request} is for; an empty service when there is none. */
    public Scope scope(WireRequest request) {
        Matcher found = CREDENTIAL.matcher(request.header("authorization").orElse(""));
        return found.find() ? new Scope(found.group(1), found.group(2), found.group(3)) : new Scope("", "", "");
    }

    /**
     * The ARN of who signed.
     *
     * @throws AwsError when nobody did, or with credentials that are not good
     */
    public String principal(WireRequest request, Dialect dialect) {
        Caller caller = verification.identify(request);
        if (caller instanceof Caller.Unsigned) {
            throw CommonError.UNSIGNED.in(dialect);
        }
        if (caller instanceof Caller.Forged forged) {
            throw switch (forged.errorType()) {
                case "ExpiredTokenException" -> CommonError.EXPIRED.in(dialect);
                case "UnrecognizedClientException" -> CommonError.UNKNOWN_KEY.in(dialect);
                default -> CommonError.BAD_SIGNATURE.in(dialect, forged.message());
            };
        }
        return keys.find(scope(request).accessKeyId()).orElseThrow().principal();
    }
}
