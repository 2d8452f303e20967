package dev.jampx.sandbox.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.wire.StreamingService;
import dev.jampx.sandbox.wire.WireResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services see of a request is what was sent. */
class FrontDoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=UTF-8",
                "application/json;charset=utf-8",
                "Application/JSON",
                "text/plain; charset=ISO-8859-1"
            })
    void leavesHeadersAsTheyWere(String contentType) throws IOException {
        try (FrontDoor door = FrontDoor.open(
                        0,
                        request -> WireResponse.text(
                                200,
                                "text/plain",
                                "<" + request.header("content-type").orElseThrow() + ">"),
                        StreamingService.NONE,
                        () -> {
                            throw new IllegalStateException("nobody speaks TLS here");
                        });
                Socket socket = new Socket("127.0.0.1", door.port())) {
            socket.getOutputStream()
                    .write(
                            ("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\nContent-Type: "
                                            + contentType + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .endsWith("<" + contentType + ">");
        }
    }

    private static FrontDoor open() {
        return FrontDoor.open(0, request -> WireResponse.text(200, "text/plain", "here"), StreamingService.NONE, () -> {
            throw new IllegalStateException("nobody speaks TLS here");
        });
    }

    @Test
    void listensOnAnotherPortIfNobodyElseDoes() throws IOException {
        try (FrontDoor door = open()) {
            int port;
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = taken.getLocalPort();
                assertThat(door.listenAlsoOn(port)).isFalse();
            }
            assertThat(door.listenAlsoOn(port)).isTrue();
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.getOutputStream()
                        .write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                        .endsWith("here");
            }
        }
    }
}
