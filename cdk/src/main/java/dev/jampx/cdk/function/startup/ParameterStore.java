package dev.jampx.cdk.function.startup;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Parameter Store of AWS Systems Manager. */
final class ParameterStore {

    private static final int MOST_NAMES = 10;
    private static final int ATTEMPTS = 4;
    private static final int FIRST_PAUSE_MILLISECONDS = 100;
    private static final int CONNECT_MILLISECONDS = 2000;
    private static final int READ_MILLISECONDS = 4000;
    private static final int BUSY = 429;
    private static final int FAULT = 500;
    private static final String ACTION = "AmazonSSM.GetParameters";

    private final URI endpoint;
    private final RequestSignature signature;

    private ParameterStore(URI endpoint, RequestSignature signature) {
        this.endpoint = endpoint;
        this.signature = signature;
    }

    /** The store that Lambda's variables lead to. */
    static ParameterStore of(Map<String, String> variables) {
        String region = variables.getOrDefault("AWS_REGION", "us-east-1");
        String suffix = region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com";
        String endpoint = variables.getOrDefault(
                "AWS_ENDPOINT_URL_SSM", variables.getOrDefault("AWS_ENDPOINT_URL", "https://ssm." + region + suffix));
        return new ParameterStore(
                URI.create(endpoint.endsWith("/") ? endpoint : endpoint + "/"),
                RequestSignature.of(variables, region, "ssm"));
    }

    /** The values, decrypted, of those of {@code names} that exist. */
    Map<String, String> values(List<String> names) throws IOException {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(names));
        Map<String, String> values = new LinkedHashMap<>();
        for (int start = 0; start < distinct.size(); start += MOST_NAMES) {
            String asked = distinct.subList(start, Math.min(start + MOST_NAMES, distinct.size())).stream()
                    .map(ParameterStore::quoted)
                    .collect(Collectors.joining(","));
            Object answer = JsonReader.read(send("{\"Names\":[" + asked + "],\"WithDecryption\":true}"));
            for (Object parameter : JsonReader.array(JsonReader.object(answer).get("Parameters"))) {
                Map<String, Object> members = JsonReader.object(parameter);
                if (members.get("Name") instanceof String name && members.get("Value") instanceof String value) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private String send(String body) throws IOException {
        for (int attempt = 1; ; attempt++) {
            String reason;
            try {
                HttpURLConnection connection = post(body.getBytes(StandardCharsets.UTF_8));
                int status = connection.getResponseCode();
                if (status == HttpURLConnection.HTTP_OK) {
                    return text(connection.getInputStream());
                }
                InputStream errors = connection.getErrorStream();
                reason = "the Parameter Store answers with status " + status + ": "
                        + (errors == null ? "" : text(errors).strip());
                if (status != BUSY && status < FAULT && !reason.contains("ThrottlingException")) {
                    throw new StartupException(reason);
                }
            } catch (IOException e) {
                reason = "the Parameter Store at " + endpoint + " cannot be reached: " + e;
            }
            if (attempt == ATTEMPTS) {
                throw new StartupException(reason);
            }
            pause(FIRST_PAUSE_MILLISECONDS << attempt - 1);
        }
    }

    private HttpURLConnection post(byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setConnectTimeout(CONNECT_MILLISECONDS);
        connection.setReadTimeout(READ_MILLISECONDS);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", RequestSignature.CONTENT_TYPE);
        connection.setRequestProperty("X-Amz-Target", ACTION);
        signature.headers(endpoint, ACTION, body).forEach(connection::setRequestProperty);
        connection.getOutputStream().write(body);
        return connection;
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("it was interrupted");
        }
    }
}
