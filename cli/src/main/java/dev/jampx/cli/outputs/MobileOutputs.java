package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The document that clients on phones read before Amplify Gen 2, made from the classic one for the web. */
final class MobileOutputs {

    static final String USER_AGENT = "UserAgent";
    static final String VERSION = "Version";
    static final String VERSION_OF_FORM = "1.0";

    private static final String PLUGINS = "plugins";
    private static final String REGION = "region";

    private final ObjectNode classic;
    private final ObjectNode mobile = JsonNodeFactory.instance.objectNode();

    private MobileOutputs(ObjectNode classic) {
        this.classic = classic;
    }

    /**
     * {@code classic} for phones.
     *
     * @param userAgent who has written it
     */
    static ObjectNode of(ObjectNode classic, String userAgent) {
        MobileOutputs outputs = new MobileOutputs(classic);
        outputs.mobile.put(USER_AGENT, userAgent).put(VERSION, VERSION_OF_FORM);
        if (classic.has("aws_user_pools_id")) {
            MobileAuth.fill(outputs.plugin("auth", "awsCognitoAuthPlugin"), classic, userAgent);
        }
        outputs.api();
        outputs.geo();
        outputs.analytics();
        outputs.notifications();
        outputs.storage();
        return outputs.mobile;
    }

    private ObjectNode plugin(String category, String name) {
        return mobile.putObject(category).putObject(PLUGINS).putObject(name);
    }

    private void api() {
        if (classic.has("aws_appsync_graphqlEndpoint")) {
            ObjectNode data = plugin("api", "awsAPIPlugin").putObject("data").put("endpointType", "GraphQL");
            ClassicOutputs.copy(classic, "aws_appsync_graphqlEndpoint", data, "endpoint");
            ClassicOutputs.copy(classic, "aws_appsync_region", data, REGION);
            ClassicOutputs.copy(classic, "aws_appsync_authenticationType", data, "authorizationType");
            ClassicOutputs.copy(classic, "aws_appsync_apiKey", data, "apiKey");
        }
    }

    private void geo() {
        if (classic.has("geo")) {
            JsonNode service = classic.path("geo").path("amazon_location_service");
            ObjectNode settings = plugin("geo", "awsLocationGeoPlugin");
            ClassicOutputs.copy(service, REGION, settings, REGION);
            ClassicOutputs.copy(service, "maps", settings, "maps");
            ClassicOutputs.copy(service, "search_indices", settings, "searchIndices");
        }
    }

    private void analytics() {
        if (classic.has("Analytics")) {
            JsonNode pinpoint = classic.path("Analytics").path("Pinpoint");
            ObjectNode settings = plugin("analytics", "awsPinpointAnalyticsPlugin");
            ObjectNode events = settings.putObject("pinpointAnalytics");
            ClassicOutputs.copy(pinpoint, REGION, events, REGION);
            ClassicOutputs.copy(pinpoint, "appId", events, "appId");
            ClassicOutputs.copy(pinpoint, REGION, settings.putObject("pinpointTargeting"), REGION);
        }
    }

    private void notifications() {
        if (classic.has("Notifications")) {
            ObjectNode plugins = mobile.putObject("notifications").putObject(PLUGINS);
            Map<String, String> names = new LinkedHashMap<>();
            names.put("SMS", "awsPinpointSmsNotificationsPlugin");
            names.put("EMAIL", "awsPinpointEmailNotificationsPlugin");
            names.put("InAppMessaging", "awsPinpointInAppMessagingNotificationsPlugin");
            names.put("Push", "awsPinpointPushNotificationsPlugin");
            names.forEach((channel, name) ->
                    ClassicOutputs.copy(classic.path("Notifications").path(channel), "AWSPinpoint", plugins, name));
        }
    }

    private void storage() {
        if (classic.has("aws_user_files_s3_bucket")) {
            ObjectNode settings = plugin("storage", "awsS3StoragePlugin");
            ClassicOutputs.copy(classic, "aws_user_files_s3_bucket", settings, "bucket");
            ClassicOutputs.copy(classic, "aws_user_files_s3_bucket_region", settings, REGION);
        }
    }
}
