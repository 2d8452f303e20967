package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.wire.WireRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Knows links to files by Signature Version 2 as well, which {@code aws s3 presign} still makes where it may. Who signs with credentials that were given out
 * here is told to use the present version, as in every region of AWS but the oldest.
 *
 * @param others finds out who sends all other requests
 * @param issued the credentials that were given out
 * @param clock the time that links expire by
 */
public record LegacyLinks(CallerIdentification others, IssuedCredentials issued, InstantSource clock)
        implements CallerIdentification {

    @Override
    public Caller identify(WireRequest request) {
        QueryString query = QueryString.parse(request.query());
        Optional<String> key = query.first("AWSAccessKeyId");
        boolean link = key.isPresent()
                && query.first("Signature").isPresent()
                && request.header("authorization").isEmpty();
        return link ? signer(key.get(), query) : others.identify(request);
    }

    @Override
    public Optional<ChunkSigning> chunkSigning(WireRequest request) {
        return others.chunkSigning(request);
    }

    private Caller signer(String accessKeyId, QueryString query) {
        if (issued.signer(accessKeyId, query.first("x-amz-security-token")).isPresent()) {
            return new Caller.Forged(
                    "InvalidRequest",
                    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.");
        }
        String expires = query.first("Expires").orElse("");
        if (!expires.matches("[0-9]{1,12}")) {
            return new Caller.Forged("AccessDenied", "Invalid date (should be seconds since epoch): " + expires);
        }
        return Long.parseLong(expires) < clock.instant().getEpochSecond()
                ? new Caller.Forged("AccessDenied", "Request has expired")
                        .with(
                                "Expires",
                                Instant.ofEpochSecond(Long.parseLong(expires)).toString())
                        .with(
                                "ServerTime",
                                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
                : new Caller.Administrator();
    }
}
