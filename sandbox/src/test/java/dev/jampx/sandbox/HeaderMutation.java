package dev.jampx.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spoils the head of a request: its headers, and sometimes its first line. */
final class HeaderMutation {

    private static final List<String> HOSTILE = List.of(
            "Host: evil.example",
            "Host:",
            "Host: localhost:99999",
            "Host: a b",
            "Origin: https://evil.example",
            "Origin: null",
            "Origin: http://localhost:x",
            "Origin: http://localhost:3000",
            "Content-Type: text/plain",
            "Content-Type: ;;;=",
            "Content-Type: application/json; charset=utf-7",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5",
            "Content-Length: 5, 6",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Expect: miracles",
            "Upgrade: websocket\r\nConnection: Upgrade",
            "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
            "Connection: close, close, keep-alive",
            "X-Amz-Target: DynamoDB_20120810.Scan",
            "X-Amz-Target: AWSCognitoIdentityProviderService.Nothing",
            "x-amz-security-token: x",
            "X-Amz-Date: 99999999T999999Z",
            "x-jampx-trace: true",
            "X-Forwarded-For: ::::, 999.1.1.1",
            "x-api-key: ",
            "x-api-key: da2-wrong",
            "Authorization: ",
            "Authorization: Bearer",
            "Authorization: Bearer a.b.c",
            "Authorization: e30.e30.",
            "Authorization: AWS4-HMAC-SHA256",
            "Authorization: AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature=",
            "Cookie: $Version=1; \"",
            "Range: bytes=9-1",
            "no colon at all",
            ": no name",
            " folded");

    private static final List<String> LINES = List.of(
            "GET /graphql HTTP/1.1",
            "PATCH /graphql HTTP/1.1",
            "POST /graphql HTTP/9.9",
            "POST /graphql",
            "POST",
            "",
            "PRI * HTTP/2.0",
            "OPTIONS * HTTP/1.1",
            "CONNECT localhost:1 HTTP/1.1",
            "POST //graphql/../graphql HTTP/1.1",
            "POST /graphql;a=b%zz?%zz HTTP/1.1",
            "POST /graphql/connect HTTP/1.1",
            "POST /%00 HTTP/1.1",
            "POST http://evil.example/graphql HTTP/1.1",
            "POST /graphql?" + "q".repeat(20_000) + " HTTP/1.1",
            "TRACE /graphql HTTP/1.1",
            "\u0016\u0003\u0001\u0002\u0000");

    private HeaderMutation() {}

    static byte[] request(String host, Map<String, String> proof, byte[] body, Random random) {
        List<String> lines = new ArrayList<>();
        lines.add("POST /graphql HTTP/1.1");
        proof.forEach((name, value) -> lines.add(name + ": " + value));
        if (!proof.containsKey("Host")) {
            lines.add("Host: " + host);
            lines.add("Content-Type: application/json");
        }
        lines.add("Content-Length: " + body.length);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(lines, random);
        }
        byte[] head = (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static void change(List<String> lines, Random random) {
        int at = lines.size() < 2 ? 0 : 1 + random.nextInt(lines.size() - 1);
        String line = lines.get(at);
        int colon = Math.max(0, line.indexOf(':'));
        switch (random.nextInt(13)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(line);
            case 2 -> lines.add(line + "x");
            case 3 -> lines.set(at, withCharacter(line, (char) random.nextInt(256), random));
            case 4 -> lines.set(at, line + "x".repeat(1 + random.nextInt(20_000)));
            case 5 -> lines.set(at, line + "\u00e9\u00ff\u0080");
            case 6 -> lines.set(at, line.substring(0, colon) + ":");
            case 7 -> lines.set(at, line.substring(0, colon) + " " + line.substring(colon));
            case 8 -> lines.set(at, line.replaceFirst(": ", ":\r\n\t"));
            case 9 -> lines.set(0, LINES.get(random.nextInt(LINES.size())));
            case 10 -> {
                for (int i = 0; i < 300; i++) {
                    lines.add("x-many-" + i + ": " + i);
                }
            }
            default -> lines.add(at, HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
    }

    /** The access key stays, since whoever signs with one that nobody knows is the developer, who may see everything. */
    private static String withCharacter(String line, char other, Random random) {
        int key = line.indexOf("Credential=");
        int from = key < 0 ? 0 : line.indexOf('/', key);
        if (from >= line.length()) {
            return line + other;
        }
        int at = from + random.nextInt(line.length() - from);
        return line.substring(0, at) + other + line.substring(at + 1);
    }
}
