package dev.jampx.sandbox.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A certificate that is not yet signed: X.509, version 3, RFC 5280.
 *
 * @param serial its number
 * @param issuer the common name of who signs
 * @param subject the common name of who is certified
 * @param from the first moment it holds
 * @param until the last
 * @param key the subject's key
 * @param extensions the extensions, encoded
 */
record CertificateDraft(
        BigInteger serial,
        String issuer,
        String subject,
        Instant from,
        Instant until,
        PublicKey key,
        List<byte[]> extensions) {

    private static final byte[] VERSION_3 = Der.explicit(0, Der.integer(BigInteger.TWO));
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.identifier("1.2.840.10045.4.3.2"));
    private static final String COMMON_NAME = "2.5.4.3";
    private static final int GENERALIZED_TIME = 0x18;
    private static final int UTC_TIME = 0x17;
    private static final int FIRST_YEAR_AFTER_UTC_TIME = 2050;

    CertificateDraft {
        extensions = List.copyOf(extensions);
    }

    /** The certificate, signed with the issuer's key. */
    byte[] signedWith(PrivateKey issuerKey) throws GeneralSecurityException {
        byte[] content = Der.sequence(
                VERSION_3,
                Der.integer(serial),
                ECDSA_WITH_SHA256,
                name(issuer),
                Der.sequence(time(from), time(until)),
                name(subject),
                key.getEncoded(),
                Der.explicit(3, Der.sequence(extensions.toArray(byte[][]::new))));
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(issuerKey);
        signature.update(content);
        return Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.set(Der.sequence(Der.identifier(COMMON_NAME), Der.text(commonName))));
    }

    private static byte[] time(Instant instant) {
        boolean late = instant.atZone(ZoneOffset.UTC).getYear() >= FIRST_YEAR_AFTER_UTC_TIME;
        DateTimeFormatter format = DateTimeFormatter.ofPattern((late ? "yyyy" : "yy") + "MMddHHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);
        return Der.primitive(late ? GENERALIZED_TIME : UTC_TIME, format.format(instant));
    }
}
