package dev.jampx.sandbox.cognito.trigger;

import dev.jampx.sandbox.cognito.protocol.Call;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose request makes the user pool call a function.
 *
 * @param sdkVersion the client's SDK, such as {@code aws-sdk-java-2.33.0}
 * @param clientId the id of the app client, or {@link #NO_CLIENT}
 * @param clientMetadata what the client has to say to functions
 */
public record TriggerCaller(String sdkVersion, String clientId, Map<String, String> clientMetadata) {

    /** Cognito's word for the client of an administrator's request. */
    public static final String NO_CLIENT = "CLIENT_ID_NOT_APPLICABLE";

    public TriggerCaller {
        clientMetadata = Collections.unmodifiableMap(new LinkedHashMap<>(clientMetadata));
    }

    /** Who sent a request; an administrator, if it names no client. */
    public static TriggerCaller of(Call call) {
        return of(call, call.parameters().optionalText("ClientId").orElse(NO_CLIENT));
    }

    /** Who sent a request by the client {@code clientId}. */
    public static TriggerCaller of(Call call, String clientId) {
        return new TriggerCaller(call.sdkVersion(), clientId, call.parameters().texts("ClientMetadata"));
    }

    /** Who sits at a page that the pool itself shows, on behalf of the client {@code clientId}. */
    public static TriggerCaller atPage(String clientId) {
        return new TriggerCaller(Call.NO_SDK, clientId, Map.of());
    }

    /** The same without anything to say to functions, as where Cognito takes the client's metadata for validation data. */
    public TriggerCaller withoutMetadata() {
        return new TriggerCaller(sdkVersion, clientId, Map.of());
    }
}
