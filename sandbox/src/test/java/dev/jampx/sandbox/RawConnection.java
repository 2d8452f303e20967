package dev.jampx.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection on which any bytes can be sent. */
final class RawConnection implements Closeable {

    /** Far more than any answer needs. */
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private final Socket socket;

    RawConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        socket.setTcpNoDelay(true);
    }

    /** Sends as much as the other end takes. */
    RawConnection send(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        try {
            socket.getOutputStream().write(all.toByteArray());
        } catch (IOException disconnected) {
            // The other end has had enough; what it had to say can still be read.
        }
        return this;
    }

    /** What comes until the end of the head of an answer, or of the connection. */
    String head() throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.append((char) next);
                if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketTimeoutException hanging) {
            throw new AssertionError("the connection hangs after " + head, hanging);
        } catch (IOException disconnected) {
            return head.toString();
        }
        return head.toString();
    }

    /** Sends no more, and reads what comes until the other end does so too. */
    String rest() {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            socket.shutdownOutput();
            socket.getInputStream().transferTo(rest);
        } catch (SocketTimeoutException hanging) {
            throw new AssertionError("the connection hangs after " + rest, hanging);
        } catch (IOException disconnected) {
            // What came before counts.
        }
        return rest.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
