package dev.jampx.sandbox.frontdoor;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Recognizes connections that begin with TLS. Everything for TLS is loaded when the first one comes: most sandboxes start sooner for it, and some never
 * need it.
 */
final class TlsDetection extends AbstractConnectionFactory implements ConnectionFactory.Detecting {

    /** The first byte of a TLS connection: a record of the handshake. */
    private static final int HANDSHAKE = 0x16;

    private final Supplier<SSLContext> context;
    private SslConnectionFactory tls;

    TlsDetection(Supplier<SSLContext> context) {
        super("SSL");
        this.context = context;
    }

    @Override
    public Detection detect(ByteBuffer buffer) {
        if (!buffer.hasRemaining()) {
            return Detection.NEED_MORE_BYTES;
        }
        return buffer.get(buffer.position()) == HANDSHAKE ? Detection.RECOGNIZED : Detection.NOT_RECOGNIZED;
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return tls().newConnection(connector, endPoint);
    }

    private synchronized SslConnectionFactory tls() {
        if (tls == null) {
            SslContextFactory.Server contexts = new SslContextFactory.Server();
            contexts.setSslContext(context.get());
            SslConnectionFactory made = new SslConnectionFactory(contexts, HttpVersion.HTTP_1_1.asString());
            // The host is the loopback guard's concern.
            made.setEnsureSecureRequestCustomizer(false);
            addManaged(made);
            tls = made;
        }
        return tls;
    }
}
