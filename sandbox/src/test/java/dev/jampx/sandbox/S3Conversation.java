package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Talks to buckets as no SDK would, in the developer's name. */
final class S3Conversation {

    /** Nobody here knows the developer's secret, so that any signature is good. */
    private static final Map<String, String> SIGNATURE = Map.of(
            "authorization",
            "AWS4-HMAC-SHA256 Credential=AKIADEVELOPER/20261129/us-east-1/s3/aws4_request, SignedHeaders=host,"
                    + " Signature=00",
            "x-amz-date",
            "20261129T000000Z",
            "x-amz-content-sha256",
            "UNSIGNED-PAYLOAD");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoint;

    S3Conversation(String endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * A request.
     *
     * @param method the method
     * @param path path and query
     * @param headers the headers, after those of a signature, which they may replace; an empty one is not sent
     * @param body the body
     */
    record Request(String method, String path, Map<String, String> headers, String body) {

        /** A request without a body. */
        static Request of(String method, String path) {
            return new Request(method, path, Map.of(), "");
        }

        /** The same, with another header. */
        Request with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Request(method, path, more, body);
        }

        /** The same, with a body. */
        Request with(String text) {
            return new Request(method, path, headers, text);
        }
    }

    /** Sends a request. */
    Answer send(Request request) {
        Map<String, String> headers = new LinkedHashMap<>(SIGNATURE);
        headers.putAll(request.headers());
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(endpoint + request.path()))
                .method(
                        request.method(),
                        request.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                builder.header(name, value);
            }
        });
        return send(builder.build());
    }

    /** Sends any request. */
    Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An answer.
     *
     * @param status its status
     * @param headers its headers
     * @param root the name of its document's outermost element; empty if there is no document
     * @param elements the elements in that with their texts, in order
     */
    record Answer(int status, Map<String, List<String>> headers, String root, Map<String, String> elements) {

        static Answer of(HttpResponse<String> response) {
            String body = response.body();
            Map<String, String> elements = new LinkedHashMap<>();
            String root = body.startsWith("<?xml") ? read(body, elements) : "";
            return new Answer(response.statusCode(), response.headers().map(), root, elements);
        }

        /** Reads the document of a refusal. */
        static String read(String xml, Map<String, String> elements) {
            try {
                Node root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                        .getDocumentElement();
                for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                    elements.put(node.getNodeName(), node.getTextContent());
                }
                return root.getNodeName();
            } catch (IOException | ParserConfigurationException | SAXException e) {
                throw new AssertionError(xml, e);
            }
        }

        /** What the document says, but for the ids of the request. */
        Map<String, String> said() {
            Map<String, String> said = new LinkedHashMap<>(elements);
            said.keySet().removeAll(List.of("RequestId", "HostId"));
            return said;
        }

        /** Is a refusal in S3's form. */
        Answer assertRefusal(int expected, String code) {
            assertThat(List.of(root, String.valueOf(status), elements.getOrDefault("Code", "")))
                    .as(elements.toString())
                    .containsExactly("Error", String.valueOf(expected), code);
            List<String> names = List.copyOf(elements.keySet());
            assertThat(names.subList(0, 2)).containsExactly("Code", "Message");
            assertThat(names.subList(names.size() - 2, names.size())).containsExactly("RequestId", "HostId");
            assertThat(headers)
                    .containsEntry("x-amz-request-id", List.of(elements.get("RequestId")))
                    .containsEntry("x-amz-id-2", List.of(elements.get("HostId")));
            assertThat(headers.get("content-type").get(0)).startsWith("application/xml");
            return this;
        }
    }
}
