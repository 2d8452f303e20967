package dev.jampx.sandbox.tls;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes a certificate authority and lets it sign one certificate, for this machine's loopback. Its key is forgotten then: whoever trusts the authority
 * need not fear that another certificate of it turns up.
 */
final class LocalAuthority {

    /** What the authority calls itself in lists of trusted certificates. */
    static final String NAME = "jampx sandbox on this machine";

    /** No longer than Apple's systems accept. */
    private static final Duration VALIDITY = Duration.ofDays(820);

    private static final Duration CLOCKS_APART = Duration.ofDays(1);
    private static final int SERIAL_BITS = 127;

    private LocalAuthority() {}

    /** A new certificate, good from {@code now} on. */
    static LocalCertificate issue(Instant now, SecureRandom random) throws GeneralSecurityException {
        KeyPair authority = keys(random);
        KeyPair server = keys(random);
        Instant from = now.minus(CLOCKS_APART);
        Instant until = now.plus(VALIDITY);
        CertificateDraft root = new CertificateDraft(
                serial(random),
                NAME,
                NAME,
                from,
                until,
                authority.getPublic(),
                Extensions.ofAuthority(authority.getPublic()));
        CertificateDraft leaf = new CertificateDraft(
                serial(random),
                NAME,
                "localhost",
                from,
                until,
                server.getPublic(),
                Extensions.ofServer(server.getPublic(), authority.getPublic()));
        return new LocalCertificate(
                read(root.signedWith(authority.getPrivate())),
                read(leaf.signedWith(authority.getPrivate())),
                server.getPrivate());
    }

    private static KeyPair keys(SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private static BigInteger serial(SecureRandom random) {
        return new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
    }

    private static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }
}
