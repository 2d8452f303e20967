package dev.jampx.sandbox.tls;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the server proves itself by.
 *
 * @param authority the certificate that clients are to trust
 * @param server the server's own, signed by the authority
 * @param key the server's key
 */
public record LocalCertificate(X509Certificate authority, X509Certificate server, PrivateKey key) {

    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    /** Whether it still holds for a while. */
    boolean isGoodAt(Instant now) {
        try {
            server.verify(authority.getPublicKey());
            return belongsToServer(key)
                    && isForBuckets()
                    && now.plus(RENEWED_BEFORE).isBefore(server.getNotAfter().toInstant());
        } catch (GeneralSecurityException notItsCertificate) {
            return false;
        }
    }

    /** Those of the first sandboxes were not. */
    private boolean isForBuckets() throws CertificateParsingException {
        Collection<List<?>> names = server.getSubjectAlternativeNames();
        return names != null && names.stream().anyMatch(name -> name.contains(Extensions.BUCKETS));
    }

    private boolean belongsToServer(PrivateKey candidate) throws GeneralSecurityException {
        byte[] message = server.getEncoded();
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(candidate);
        signing.update(message);
        Signature checking = Signature.getInstance("SHA256withECDSA");
        checking.initVerify(server.getPublicKey());
        checking.update(message);
        return checking.verify(signing.sign());
    }
}
