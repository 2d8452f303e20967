package dev.jampx.client.signature;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an address is written for its signature.
 *
 * @param uri the address as it is sent
 */
record CanonicalUri(URI uri) {

    private static final String UNRESERVED = "-._~";

    /** The host as it is sent in the header {@code host}: with the port, unless it is the scheme's own. */
    String host() {
        int port = uri.getPort();
        boolean secure = "https".equals(uri.getScheme()) || "wss".equals(uri.getScheme());
        return port < 0 || port == (secure ? 443 : 80) ? uri.getHost() : uri.getHost() + ":" + port;
    }

    /** The path, without empty parts and parts that lead up, and encoded once more. Only S3 has another way. */
    String path() {
        String path = uri.normalize().getRawPath();
        if (path == null || path.isEmpty()) {
            return "/";
        }
        // What was sent without a slash at its end is signed without one, even if it ends in "/.".
        boolean slashAdded =
                path.length() > 1 && path.endsWith("/") && !uri.getRawPath().endsWith("/");
        return Stream.of((slashAdded ? path.substring(0, path.length() - 1) : path).split("/", -1))
                .map(part -> encode(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("/"));
    }

    /** The parameters, each encoded, in the order of their encoded names and values. */
    String query() {
        String sent = uri.getRawQuery();
        if (sent == null || sent.isEmpty()) {
            return "";
        }
        List<String[]> parameters = new ArrayList<>();
        for (String parameter : sent.split("&")) {
            if (!parameter.isEmpty()) {
                String[] parts = parameter.split("=", 2);
                parameters.add(
                        new String[] {encode(decode(parts[0])), parts.length < 2 ? "" : encode(decode(parts[1]))});
            }
        }
        parameters.sort(
                Comparator.<String[], String>comparing(parts -> parts[0]).thenComparing(parts -> parts[1]));
        return parameters.stream().map(parts -> parts[0] + "=" + parts[1]).collect(Collectors.joining("&"));
    }

    private static String encode(byte[] bytes) {
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (byte value : bytes) {
            char character = (char) (value & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", (int) character));
            }
        }
        return encoded.toString();
    }

    /** A plus is a plus: only forms write a space so. */
    private static byte[] decode(String text) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                // java.net.URI has made sure that two hexadecimal digits follow.
                decoded.write(Character.digit(bytes[at + 1], 16) << 4 | Character.digit(bytes[at + 2], 16));
                at += 2;
            } else {
                decoded.write(bytes[at]);
            }
        }
        return decoded.toByteArray();
    }
}
