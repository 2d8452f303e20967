package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The server's end of one WebSocket. */
final class Peer {

    private static final String PROTOCOL_KEY = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS = 60;
    private static final int FINAL = 0x80;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;

    private final Socket socket;
    private final Map<String, String> headers = new HashMap<>();
    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private String requestLine = "";

    private Peer(Socket socket) {
        this.socket = socket;
    }

    /** Answers a handshake, with {@code refusal} unless that is 0. */
    static Peer greet(Socket socket, int refusal) throws IOException {
        Peer peer = new Peer(socket);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        peer.readHandshake(in);
        OutputStream out = socket.getOutputStream();
        if (refusal != 0) {
            out.write(("HTTP/1.1 " + refusal + " No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.close();
            return peer;
        }
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Protocol: graphql-ws\r\nSec-WebSocket-Accept: " + peer.accept() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        Thread reader = new Thread(() -> peer.read(in), "peer");
        reader.setDaemon(true);
        reader.start();
        return peer;
    }

    private void readHandshake(DataInputStream in) throws IOException {
        requestLine = line(in);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(": ", 2);
            headers.merge(header[0].toLowerCase(Locale.ROOT), header[1], (one, other) -> one + ", " + other);
        }
    }

    private static String line(DataInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    private String accept() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1")
                    .digest((headers.get("sec-websocket-key") + PROTOCOL_KEY).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(DataInputStream in) {
        try {
            for (int first = in.readUnsignedByte(); (first & 0xf) == TEXT; first = in.readUnsignedByte()) {
                messages.add(JSON.readTree(frame(in)));
            }
        } catch (IOException gone) {
            // The end is told below.
        }
        messages.add(MissingNode.getInstance());
    }

    private static byte[] frame(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte() & 0x7f;
        if (length == 126) {
            length = in.readUnsignedShort();
        }
        byte[] mask = in.readNBytes(4);
        byte[] content = in.readNBytes(length);
        for (int i = 0; i < length; i++) {
            content[i] ^= mask[i % 4];
        }
        return content;
    }

    String requestLine() {
        return requestLine;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** What the client authorized the connection with. */
    JsonNode authorization() throws IOException {
        String subprotocol = header("sec-websocket-protocol").split("header-", 2)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(subprotocol.split(",")[0].strip()));
    }

    /** The client's next message; missing if it is gone. */
    JsonNode next() throws InterruptedException {
        return Objects.requireNonNull(messages.poll(SECONDS, TimeUnit.SECONDS), "the client says nothing");
    }

    /** The client's next message, which must be of {@code type}. */
    JsonNode next(String type) throws InterruptedException {
        JsonNode message = next();
        if (!message.path("type").asText("gone").equals(type)) {
            throw new AssertionError("not " + type + ": " + message);
        }
        return message;
    }

    /** Acknowledges the connection. */
    Peer acknowledge() throws InterruptedException {
        next("connection_init");
        return send("{'type': 'connection_ack', 'payload': {'connectionTimeoutMs': 300000}}");
    }

    /** Acknowledges the next subscription; its id. */
    String started() throws InterruptedException {
        String id = next("start").path("id").asText();
        send("{'type': 'start_ack', 'id': '" + id + "'}");
        return id;
    }

    /** Sends {@code text}, in which apostrophes stand for quotes, in two frames. */
    Peer send(String text) {
        byte[] content = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        int half = content.length / 2;
        sendFrame(TEXT, content, 0, half);
        sendFrame(FINAL, content, half, content.length - half);
        return this;
    }

    private void sendFrame(int first, byte[] content, int from, int length) {
        try {
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(first);
            if (length < 126) {
                frame.write(length);
            } else {
                frame.write(126);
                frame.write(length >> 8);
                frame.write(length & 0xff);
            }
            frame.write(content, from, length);
            socket.getOutputStream().write(frame.toByteArray());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the WebSocket as the protocol wants it. */
    void close() {
        sendFrame(FINAL | CLOSE, new byte[] {3, (byte) 0xe8}, 0, 2);
    }
}
