package dev.jampx.cli.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What users add to the outputs, in the classic document: services that jampx itself does not make. */
final class ClassicAdditions {

    private static final String REGION = "aws_region";

    /** What a channel of messages is called. */
    private static final Map<String, String> CHANNELS =
            Map.of("IN_APP_MESSAGING", "InAppMessaging", "FCM", "Push", "APNS", "Push", "EMAIL", "EMAIL", "SMS", "SMS");

    private ClassicAdditions() {}

    /** Adds them. */
    static void add(ObjectNode document, ObjectNode classic) {
        JsonNode pinpoint = document.path("analytics").path("amazon_pinpoint");
        if (pinpoint.isObject()) {
            analytics(pinpoint, classic);
        }
        if (document.path("geo").isObject()) {
            geo(document.path("geo"), classic);
        }
        JsonNode notifications = document.path("notifications");
        if (isText(notifications, "amazon_pinpoint_app_id")
                && isText(notifications, REGION)
                && notifications.has("channels")) {
            notifications(notifications, classic);
        }
        if (document.has("custom")) {
            classic.set("custom", document.get("custom"));
        }
    }

    private static void analytics(JsonNode pinpoint, ObjectNode classic) {
        ObjectNode settings = classic.putObject("Analytics").putObject("Pinpoint");
        ClassicOutputs.copy(pinpoint, "app_id", settings, "appId");
        ClassicOutputs.copy(pinpoint, REGION, settings, "region");
        ClassicOutputs.copy(pinpoint, "app_id", classic, "aws_mobile_analytics_app_id");
        ClassicOutputs.copy(pinpoint, REGION, classic, "aws_mobile_analytics_app_region");
    }

    private static void geo(JsonNode geo, ObjectNode classic) {
        ObjectNode service = classic.putObject("geo").putObject("amazon_location_service");
        ClassicOutputs.copy(geo, REGION, service, "region");
        JsonNode maps = geo.path("maps");
        if (maps.isObject()) {
            ObjectNode settings = service.putObject("maps");
            ClassicOutputs.copy(maps, "default", settings, "default");
            ObjectNode items = settings.putObject("items");
            maps.path("items").properties().forEach(map -> {
                if (isText(map.getValue(), "style")) {
                    items.putObject(map.getKey()).set("style", map.getValue().get("style"));
                }
            });
        }
        ClassicOutputs.copy(geo, "search_indices", service, "search_indices");
        ClassicOutputs.copy(geo, "geofence_collections", service, "geofenceCollections");
    }

    private static void notifications(JsonNode notifications, ObjectNode classic) {
        ObjectNode channels = classic.putObject("Notifications");
        notifications.path("channels").forEach(channel -> {
            String name = CHANNELS.get(channel.asText());
            if (name != null) {
                ObjectNode pinpoint = channels.putObject(name).putObject("AWSPinpoint");
                pinpoint.set("appId", notifications.get("amazon_pinpoint_app_id"));
                pinpoint.set("region", notifications.get(REGION));
            }
        });
    }

    private static boolean isText(JsonNode node, String name) {
        return !node.path(name).asText().isEmpty();
    }
}
