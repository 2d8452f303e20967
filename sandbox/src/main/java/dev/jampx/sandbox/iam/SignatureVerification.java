package dev.jampx.sandbox.iam;

import dev.jampx.sandbox.digest.Sha256;
import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Verifies AWS signatures (Signature Version 4) made with credentials that were given out here, in the {@code Authorization}
 * header or in the query string. Whoever signs with another access key is the developer at the keyboard, whose secret nobody here knows.
 */
public final class SignatureVerification implements CallerIdentification {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String MISMATCH =
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key"
                    + " and signing method. Consult the service documentation for details.";

    private final IssuedCredentials issued;
    private final Clock clock;

    /**
     * @param issued the credentials that are verified
     * @param clock the time, which a signature may be five minutes away from
     */
    public SignatureVerification(IssuedCredentials issued, Clock clock) {
        this.issued = issued;
        this.clock = clock;
    }

    @Override
    public Caller identify(WireRequest request) {
        SignatureReader.Found found = SignatureReader.read(request);
        if (found instanceof SignatureReader.Found.Signature signature) {
            return signer(request, signature.fields());
        }
        if (found instanceof SignatureReader.Found.Incomplete incomplete) {
            return new Caller.Forged(incomplete.message());
        }
        return new Caller.Unsigned();
    }

    @Override
    public Optional<ChunkSigning> chunkSigning(WireRequest request) {
        if (!(SignatureReader.read(request) instanceof SignatureReader.Found.Signature found)) {
            return Optional.empty();
        }
        SignatureFields fields = found.fields();
        return issued.signer(fields.scope().accessKeyId(), fields.sessionToken())
                .filter(IssuedCredentials.Signer.Known.class::isInstance)
                .map(signer -> ((IssuedCredentials.Signer.Known) signer).secretAccessKey())
                .map(secret -> new ChunkSigning(
                        fields.signature(),
                        signingKey(secret, fields),
                        fields.timestamp(),
                        fields.scope().text()));
    }

    private Caller signer(WireRequest request, SignatureFields fields) {
        return issued.signer(fields.scope().accessKeyId(), fields.sessionToken())
                .map(signer -> verified(request, fields, signer))
                .orElseGet(() -> administrator(fields));
    }

    /** Nobody can verify a link that the developer signed, but it says itself until when it is good. */
    private Caller administrator(SignatureFields fields) {
        return fields.scope().forS3() && fields.presigned()
                ? S3Objections.untimely(fields, clock.instant())
                        .<Caller>map(forged -> forged)
                        .orElseGet(Caller.Administrator::new)
                : new Caller.Administrator();
    }

    private Caller verified(WireRequest request, SignatureFields fields, IssuedCredentials.Signer signer) {
        Optional<Caller.Forged> objection = objection(request, fields);
        if (objection.isPresent()) {
            return objection.get();
        }
        if (signer instanceof IssuedCredentials.Signer.Refused refused) {
            return refused.why();
        }
        IssuedCredentials.Signer.Known known = (IssuedCredentials.Signer.Known) signer;
        String canonical = CanonicalRequest.of(request, fields);
        String toSign = toSign(canonical, fields);
        if (isSignedWith(known.secretAccessKey(), toSign, fields)) {
            return known.caller();
        }
        Caller.Forged forged = new Caller.Forged(MISMATCH);
        return fields.scope().forS3() ? S3Objections.mismatch(forged, fields, toSign, canonical) : forged;
    }

    private Optional<Caller.Forged> objection(WireRequest request, SignatureFields fields) {
        Optional<String> unsigned = unsignedHeader(request, fields);
        if (fields.scope().forS3()) {
            return unsigned.map(S3Objections::unsignedHeader).or(() -> S3Objections.untimely(fields, clock.instant()));
        }
        return unsigned.map(name -> "'" + name + "' must be a 'SignedHeader' in the AWS Authorization.")
                .or(() -> untimely(fields))
                .map(Caller.Forged::new);
    }

    /** A header that steers the request could be changed on the way if it were not signed. */
    private static Optional<String> unsignedHeader(WireRequest request, SignatureFields fields) {
        return request.headers().keySet().stream()
                .filter(name -> name.equals("host") || name.startsWith("x-amz-"))
                .filter(name -> !fields.signedHeaders().contains(name))
                .sorted()
                .findFirst();
    }

    private Optional<String> untimely(SignatureFields fields) {
        String stamp = fields.timestamp();
        Instant signed;
        try {
            signed = LocalDateTime.parse(stamp, TIMESTAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Optional.of("Date must be in ISO-8601 'basic format'. Got '" + stamp
                    + "'. See http://en.wikipedia.org/wiki/ISO_8601");
        }
        if (!stamp.startsWith(fields.scope().date() + "T")) {
            return Optional.of(
                    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
                            + fields.scope().date() + "' != '" + stamp.substring(0, 8) + "', from '" + stamp + "'.");
        }
        Duration lifetime = TOLERANCE;
        if (fields.presigned()) {
            String seconds = fields.lifetimeSeconds().orElseThrow();
            if (!seconds.matches("[0-9]{1,6}")
                    || Integer.parseInt(seconds) > Duration.ofDays(7).toSeconds()) {
                return Optional.of("X-Amz-Expires must be a number of seconds of at most a week");
            }
            lifetime = Duration.ofSeconds(Integer.parseInt(seconds));
        }
        Instant now = clock.instant();
        String margin = " (" + TIMESTAMP.format(now) + " ";
        if (signed.plus(lifetime).isBefore(now)) {
            return Optional.of("Signature expired: " + stamp + " is now earlier than "
                    + TIMESTAMP.format(now.minus(lifetime)) + margin + "- " + minutes(lifetime) + ")");
        }
        if (signed.minus(TOLERANCE).isAfter(now)) {
            return Optional.of("Signature not yet current: " + stamp + " is still later than "
                    + TIMESTAMP.format(now.plus(TOLERANCE)) + margin + "+ " + minutes(TOLERANCE) + ")");
        }
        return Optional.empty();
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min.";
    }

    private static String toSign(String canonical, SignatureFields fields) {
        return String.join(
                "\n",
                SignatureFields.ALGORITHM,
                fields.timestamp(),
                fields.scope().text(),
                Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isSignedWith(String secretAccessKey, String toSign, SignatureFields fields) {
        byte[] key = signingKey(secretAccessKey, fields);
        byte[] expected = HexFormat.of().formatHex(Sha256.hmac(key, toSign)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, fields.signature().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] signingKey(String secretAccessKey, SignatureFields fields) {
        byte[] key = ("AWS4" + secretAccessKey).getBytes(StandardCharsets.UTF_8);
        for (String part : fields.scope().text().split("/", -1)) {
            key = Sha256.hmac(key, part);
        }
        return key;
    }
}
