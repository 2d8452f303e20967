package dev.jampx.sandbox.tls;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Java's TLS with the sandbox's certificate. */
public final class TlsContext {

    private static final char[] NO_PASSWORD = new char[0];

    private TlsContext() {}

    /** A context for servers that prove themselves by {@code certificate}. */
    public static SSLContext of(LocalCertificate certificate) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("localhost", certificate.key(), NO_PASSWORD, new Certificate[] {
                certificate.server(), certificate.authority()
            });
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NO_PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK does not take the sandbox's certificate", e);
        }
    }
}
