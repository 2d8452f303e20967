package dev.jampx.sandbox;

import dev.jampx.sandbox.realtime.RealTimeClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils requests for a WebSocket: their headers, subprotocols and query strings, and the authorization in them. */
final class HandshakeMutation {

    private static final String BASE64 = "ABCxyz019+/=-_%&, ";

    private static final List<String> HEADERS = List.of(
            "Sec-WebSocket-Version: 12",
            "Sec-WebSocket-Version: x",
            "Sec-WebSocket-Key: short",
            "Sec-WebSocket-Protocol: graphql-ws",
            "Sec-WebSocket-Protocol: ,,,",
            "Sec-WebSocket-Protocol: header-",
            "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99",
            "Sec-WebSocket-Extensions: ;;=",
            "Origin: https://evil.example",
            "Host: evil.example",
            "Upgrade: h2c",
            "Content-Length: 5",
            "Transfer-Encoding: chunked");

    private HandshakeMutation() {}

    static byte[] request(String host, Map<String, String> authorization, Random random) {
        byte[] json = RealTimeClient.json(authorization);
        boolean spoilJson = random.nextInt(3) == 0;
        String encoded = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(spoilJson ? JsonMutation.mutated(json, random) : json);
        if (!spoilJson) {
            encoded = random.nextBoolean() ? changed(encoded, random) : encoded;
        }
        boolean inQuery = random.nextBoolean();
        List<String> lines = new ArrayList<>(List.of(
                "GET /graphql/realtime" + (inQuery ? "?header=" + encoded + "&payload=e30=" : "") + " HTTP/1.1",
                "Host: " + host,
                "Upgrade: websocket",
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol: graphql-ws" + (inQuery ? "" : ", header-" + encoded)));
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(lines, random);
        }
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void change(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(Math.max(1, at) % lines.size());
            case 1 -> lines.set(at, changed(lines.get(at), random));
            case 2 -> lines.add(lines.get(at));
            case 3 -> lines.set(at, lines.get(at) + "x".repeat(random.nextInt(12_000)));
            default -> lines.add(1, HEADERS.get(random.nextInt(HEADERS.size())));
        }
    }

    private static String changed(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        char other = random.nextBoolean()
                ? BASE64.charAt(random.nextInt(BASE64.length()))
                : (char) (1 + random.nextInt(255));
        return text.substring(0, at) + other + text.substring(random.nextInt(4) == 0 ? text.length() : at + 1);
    }
}
