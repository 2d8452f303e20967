package dev.jampx.sandbox.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificates on disk, judged by Java's own reading and validation of certificates. */
class CertificateFolderTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant NOW = Instant.now();

    @TempDir
    private Path folder;

    @Test
    void theServersCertificateIsGoodForLoopbackAndTrustedThroughTheAuthority() throws Exception {
        LocalCertificate made = certificates().certificate(NOW, RANDOM);

        validate(made);
        assertThat(made.server().getSubjectAlternativeNames())
                .extracting(name -> String.valueOf(name.get(1)))
                .containsExactly("localhost", "*.localhost", "*.s3.localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(made.server().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(made.server().getBasicConstraints()).isEqualTo(-1);
        assertThat(made.authority().getBasicConstraints()).isZero();
        assertThat(made.authority().getSubjectX500Principal().getName()).isEqualTo("CN=jampx sandbox on this machine");
        assertThat(Duration.between(NOW, made.server().getNotAfter().toInstant()))
                .isLessThan(Duration.ofDays(825));
    }

    @Test
    void theAuthorityCannotVouchForOtherHosts() throws Exception {
        // Java holds an authority to its constraints only where another one stands above it.
        KeyPair keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        byte[] mayHaveOthersBelow =
                Der.sequence(Der.identifier("2.5.29.19"), Der.trueValue(), Der.octets(Der.sequence(Der.trueValue())));
        X509Certificate root = certificate("above", "above", List.of(mayHaveOthersBelow), keys);
        X509Certificate authority =
                certificate("above", LocalAuthority.NAME, Extensions.ofAuthority(keys.getPublic()), keys);

        validate(root, certificate(LocalAuthority.NAME, "x", names("localhost"), keys), authority);
        X509Certificate elsewhere = certificate(LocalAuthority.NAME, "x", names("example.com"), keys);
        assertThatThrownBy(() -> validate(root, elsewhere, authority))
                .isInstanceOfSatisfying(CertPathValidatorException.class, refused -> assertThat(refused.getMessage())
                        .contains("name constraints"));
    }

    private static List<byte[]> names(String host) {
        return List.of(Der.sequence(Der.identifier("2.5.29.17"), Der.octets(Der.sequence(Der.primitive(0x82, host)))));
    }

    private static X509Certificate certificate(String issuer, String subject, List<byte[]> extensions, KeyPair keys)
            throws GeneralSecurityException {
        CertificateDraft draft = new CertificateDraft(
                BigInteger.TEN,
                issuer,
                subject,
                NOW.minus(Duration.ofHours(1)),
                NOW.plus(Duration.ofDays(1)),
                keys.getPublic(),
                extensions);
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(draft.signedWith(keys.getPrivate())));
    }

    @Test
    void itIsKeptUntilItIsOldOrDamaged() throws Exception {
        LocalCertificate made = certificates().certificate(NOW, RANDOM);

        assertThat(certificates()
                        .certificate(NOW.plus(Duration.ofDays(700)), RANDOM)
                        .server())
                .isEqualTo(made.server());
        LocalCertificate renewed = certificates().certificate(NOW.plus(Duration.ofDays(800)), RANDOM);
        assertThat(renewed.server()).isNotEqualTo(made.server());
        for (String file : List.of("ca.pem", "localhost.pem", "localhost.key")) {
            LocalCertificate before = certificates().certificate(NOW, RANDOM);
            Files.writeString(folder.resolve(file), "damaged");
            LocalCertificate after = certificates().certificate(NOW, RANDOM);
            assertThat(after.authority()).isNotEqualTo(before.authority());
            validate(after);
        }
    }

    @Test
    void aKeyOfAnotherCertificateIsNotUsed() throws Exception {
        LocalCertificate made = certificates().certificate(NOW, RANDOM);
        Path other = folder.resolve("other");
        new CertificateFolder(other).certificate(NOW, RANDOM);

        Files.copy(
                other.resolve("localhost.key"), folder.resolve("localhost.key"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(certificates().certificate(NOW, RANDOM).server()).isNotEqualTo(made.server());
    }

    @Test
    void onlyTheServersKeyIsKeptAndOnlyItsOwnerReadsIt() throws IOException {
        certificates().certificate(NOW, RANDOM);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ca.pem", "localhost.pem", "localhost.key");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("localhost.key"))))
                .isEqualTo("rw-------");
        assertThat(certificates().authorityFile()).isEqualTo(folder.resolve("ca.pem"));
    }

    private CertificateFolder certificates() {
        return new CertificateFolder(folder);
    }

    private static void validate(LocalCertificate certificate) throws GeneralSecurityException {
        validate(certificate.authority(), certificate.server());
    }

    /** @param path the server's certificate, then those between it and the one that is trusted */
    private static void validate(X509Certificate trusted, X509Certificate... path) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(trusted, null)));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(path)), parameters);
    }
}
