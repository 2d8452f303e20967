package dev.jampx.sandbox.lambda.bootstrap;

import com.amazonaws.services.lambda.runtime.api.client.logging.LambdaContextLogger;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.DtoSerializers;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.LambdaError;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.LambdaRuntimeApiClient;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.dto.InvocationRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The Lambda Runtime API over plain HTTP. */
final class RuntimeApi implements LambdaRuntimeApiClient {

    private final String base;
    private final OutputStream output;

    RuntimeApi(String authority, OutputStream output) {
        this.base = "http://" + authority + "/2018-06-01/runtime/";
        this.output = output;
    }

    @Override
    public InvocationRequest nextInvocation() throws IOException {
        output.write((Bootstrap.END_OF_OUTPUT + "\n").getBytes(StandardCharsets.US_ASCII));
        HttpURLConnection connection = open("invocation/next");
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("the Runtime API answered " + connection.getResponseCode());
        }
        InvocationRequest request = new InvocationRequest();
        request.setId(connection.getHeaderField("Lambda-Runtime-Aws-Request-Id"));
        request.setXrayTraceId(connection.getHeaderField("Lambda-Runtime-Trace-Id"));
        request.setInvokedFunctionArn(connection.getHeaderField("Lambda-Runtime-Invoked-Function-Arn"));
        request.setDeadlineTimeInMs(Long.parseLong(connection.getHeaderField("Lambda-Runtime-Deadline-Ms")));
        request.setClientContext(connection.getHeaderField("Lambda-Runtime-Client-Context"));
        request.setCognitoIdentity(connection.getHeaderField("Lambda-Runtime-Cognito-Identity"));
        try (InputStream body = connection.getInputStream()) {
            request.setContent(body.readAllBytes());
        }
        return request;
    }

    @Override
    public InvocationRequest nextInvocationWithExponentialBackoff(LambdaContextLogger logger) throws IOException {
        return nextInvocation();
    }

    @Override
    public void reportInvocationSuccess(String requestId, byte[] response) throws IOException {
        post("invocation/" + requestId + "/response", "", response);
    }

    @Override
    public void reportInvocationError(String requestId, LambdaError error) throws IOException {
        post("invocation/" + requestId + "/error", error.errorType.getRapidError(), body(error));
    }

    @Override
    public void reportInitError(LambdaError error) throws IOException {
        post("init/error", error.errorType.getRapidError(), body(error));
    }

    @Override
    public void restoreNext() {
        throw new UnsupportedOperationException("nothing is restored from a snapshot here");
    }

    @Override
    public void reportRestoreError(LambdaError error) {
        throw new UnsupportedOperationException("nothing is restored from a snapshot here");
    }

    private static byte[] body(LambdaError error) {
        return DtoSerializers.serialize(error.errorRequest);
    }

    private void post(String path, String errorType, byte[] body) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", "application/json");
        if (!errorType.isEmpty()) {
            connection.setRequestProperty("Lambda-Runtime-Function-Error-Type", errorType);
        }
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (OutputStream sent = connection.getOutputStream()) {
            sent.write(body);
        }
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_ENTITY_TOO_LARGE) {
            // The invocation has failed for the caller; nothing more is to be said about it.
            connection.disconnect();
        } else if (status == HttpURLConnection.HTTP_ACCEPTED) {
            connection.getInputStream().close();
        } else {
            throw new IOException("the Runtime API answered " + status);
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        // Whatever proxy the function sets up for itself, the Runtime API is on this machine.
        HttpURLConnection connection = (HttpURLConnection) new URL(base + path).openConnection(Proxy.NO_PROXY);
        connection.setUseCaches(false);
        return connection;
    }
}
