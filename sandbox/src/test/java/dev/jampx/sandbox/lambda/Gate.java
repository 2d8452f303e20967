package dev.jampx.sandbox.lambda;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Holds functions in the middle of an invocation until the test lets them go on. */
final class Gate implements AutoCloseable {

    private final ServerSocket server;

    Gate() throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    byte[] event() {
        return Integer.toString(server.getLocalPort()).getBytes(StandardCharsets.US_ASCII);
    }

    /** Waits for the next function to arrive. */
    Guest guest() throws IOException {
        Socket socket = server.accept();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        return new Guest(socket, reader, Long.parseLong(reader.readLine()));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A function that waits. */
    record Guest(Socket socket, BufferedReader reader, long pid) {

        void letGo() {
            try {
                socket.getOutputStream().write('.');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Waits until its process is gone, which breaks its connection. */
        void awaitDeath() {
            try {
                if (reader.read() >= 0) {
                    throw new IllegalStateException("it still talks");
                }
            } catch (IOException e) {
                // A reset says the same as an orderly end.
            }
        }
    }
}
