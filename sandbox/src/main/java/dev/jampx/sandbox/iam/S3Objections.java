package dev.jampx.sandbox.iam;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What Amazon S3 has against signatures before it verifies them: in words of its own, and more patient than other services. */
final class S3Objections {

    private static final Duration TOLERANCE = Duration.ofMinutes(15);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long WEEK_SECONDS = Duration.ofDays(7).toSeconds();

    private S3Objections() {}

    /** A header that steers the request and is not signed. */
    static Caller.Forged unsignedHeader(String header) {
        return new Caller.Forged("AccessDenied", "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", header);
    }

    /** A signature that is not the one it should be; whoever made it is told from what it is made. */
    static Caller.Forged mismatch(Caller.Forged forged, SignatureFields fields, String toSign, String canonical) {
        return forged.with("AWSAccessKeyId", fields.scope().accessKeyId())
                .with("StringToSign", toSign)
                .with("SignatureProvided", fields.signature())
                .with("StringToSignBytes", bytes(toSign))
                .with("CanonicalRequest", canonical)
                .with("CanonicalRequestBytes", bytes(canonical));
    }

    private static String bytes(String text) {
        return HexFormat.ofDelimiter(" ").formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with the time of a signature. */
    static Optional<Caller.Forged> untimely(SignatureFields fields, Instant now) {
        Instant signed;
        try {
            signed = LocalDateTime.parse(fields.timestamp(), TIMESTAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return denied("AWS authentication requires a valid Date or x-amz-date header");
        }
        if (!fields.timestamp().startsWith(fields.scope().date() + "T")) {
            return denied("Invalid credential date. Date is not the same as X-Amz-Date.");
        }
        return fields.presigned() ? expired(fields.lifetimeSeconds().orElseThrow(), signed, now) : skewed(signed, now);
    }

    private static Optional<Caller.Forged> expired(String lifetime, Instant signed, Instant now) {
        if (!lifetime.matches("[0-9]{1,9}") || Long.parseLong(lifetime) > WEEK_SECONDS) {
            return Optional.of(new Caller.Forged(
                    "AuthorizationQueryParametersError",
                    "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
                            + WEEK_SECONDS + " seconds"));
        }
        if (signed.minus(TOLERANCE).isAfter(now)) {
            return denied("Request is not yet valid");
        }
        Instant end = signed.plusSeconds(Long.parseLong(lifetime));
        return end.isBefore(now)
                ? denied("Request has expired").map(forged -> forged.with("X-Amz-Expires", lifetime)
                        .with("Expires", seconds(end))
                        .with("ServerTime", seconds(now)))
                : Optional.empty();
    }

    private static Optional<Caller.Forged> skewed(Instant signed, Instant now) {
        return Duration.between(signed, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of(new Caller.Forged(
                                "RequestTimeTooSkewed",
                                "The difference between the request time and the current time is too large.")
                        .with("RequestTime", TIMESTAMP.format(signed))
                        .with("ServerTime", seconds(now))
                        .with("MaxAllowedSkewMilliseconds", String.valueOf(TOLERANCE.toMillis())))
                : Optional.empty();
    }

    private static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Optional<Caller.Forged> denied(String message) {
        return Optional.of(new Caller.Forged("AccessDenied", message));
    }
}
