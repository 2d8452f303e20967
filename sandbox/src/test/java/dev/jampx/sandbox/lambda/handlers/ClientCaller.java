package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.jampx.client.Amplify;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.authorization.SignableRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Asks the API with the Java client, configured by nothing but its environment. */
public final class ClientCaller implements RequestHandler<Map<String, Object>, String> {

    private static final byte[] LIST = "{\"query\":\"{ listNotes { items { text } } }\"}".getBytes();

    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
        Amplify amplify = Amplify.inLambda();
        URI api = amplify.outputs().data().orElseThrow().url();
        HttpRequest.Builder request = HttpRequest.newBuilder(api).POST(HttpRequest.BodyPublishers.ofByteArray(LIST));
        amplify.authorization(AuthMode.IAM)
                .headers(new SignableRequest("POST", api, LIST), false)
                .join()
                .forEach(request::header);
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
