package dev.jampx.sandbox.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a sandbox keeps its certificate, so that clients that trust it once do so after a restart.
 *
 * @param folder the folder
 */
public record CertificateFolder(Path folder) {

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String PRIVATE_KEY = "PRIVATE KEY";

    /** The folder in a sandbox's state folder. */
    public static CertificateFolder in(Path stateFolder) {
        return new CertificateFolder(stateFolder.resolve("certificates"));
    }

    /** The file with the authority's certificate, for clients. */
    public Path authorityFile() {
        return folder.resolve("ca.pem");
    }

    private Path serverFile() {
        return folder.resolve("localhost.pem");
    }

    private Path keyFile() {
        return folder.resolve("localhost.key");
    }

    /**
     * The certificate that is kept, or a new one if there is none that is good at {@code now}.
     *
     * @throws UncheckedIOException if the folder cannot be written
     */
    public LocalCertificate certificate(Instant now, SecureRandom random) {
        try {
            Optional<LocalCertificate> kept = read().filter(certificate -> certificate.isGoodAt(now));
            return kept.isPresent() ? kept.get() : keep(LocalAuthority.issue(now, random));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no elliptic curves", missing);
        }
    }

    private Optional<LocalCertificate> read() throws IOException {
        if (!Files.exists(authorityFile()) || !Files.exists(serverFile()) || !Files.exists(keyFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new LocalCertificate(readCertificate(authorityFile()), readCertificate(serverFile()), readKey()));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static X509Certificate readCertificate(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }

    private PrivateKey readKey() throws IOException, GeneralSecurityException {
        String base64 = Files.readString(keyFile(), StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private LocalCertificate keep(LocalCertificate certificate) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        write(keyFile(), PRIVATE_KEY, certificate.key().getEncoded());
        write(serverFile(), CERTIFICATE, certificate.server().getEncoded());
        write(authorityFile(), CERTIFICATE, certificate.authority().getEncoded());
        return certificate;
    }

    /** Written beside, then moved: nobody reads half of it. */
    private static void write(Path file, String label, byte[] encoded) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        // Before there is a key in it that others could read.
        if (label.equals(PRIVATE_KEY) && Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        Files.writeString(draft, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
