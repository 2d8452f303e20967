package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.Synthesis;
import java.util.ArrayList;
import java.util.List;

/** What Amplify's toolchain makes of a definition. */
final class AmplifyApi implements ServedApi, AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final String name;
    private final List<ModelTable> tables = new ArrayList<>();

    /**
     * Makes the tables and deploys the resolvers.
     *
     * @param name no other API's
     */
    AmplifyApi(Database database, String name, Synthesis synthesis) {
        this.database = database;
        this.name = name;
        JsonNode deployment = synthesis.deployment().orElseThrow();
        deployment.get("tables").forEach(this::create);
        ObjectNode message = JSON.createObjectNode()
                .put("deploy", name)
                .put("sdl", synthesis.sdl().orElseThrow())
                .put("endpoint", database.endpoint().toString());
        message.set("deployment", deployment);
        AmplifysAppSync.shared().ask(message);
    }

    @Override
    public JsonNode answer(RequestingCaller caller, GraphQlRequest request) {
        return AmplifysAppSync.shared().ask(message(caller, request));
    }

    /** What becomes of a subscription: as the answer to a query, for the field a list that tells of each of {@code events} whether it is received. */
    JsonNode heard(SubscriptionRequest subscription, ArrayNode events) {
        ObjectNode message = message(subscription.caller(), subscription.request());
        message.set("events", events);
        return AmplifysAppSync.shared().ask(message);
    }

    private ObjectNode message(RequestingCaller caller, GraphQlRequest request) {
        ObjectNode message = JSON.createObjectNode().put("api", name).put("now", JampxApi.NOW.toString());
        message.set("caller", caller.ofAmplify());
        message.set("request", request.json());
        return message;
    }

    @Override
    public List<ModelTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public void close() {
        AmplifysAppSync.shared().ask(JSON.createObjectNode().put("remove", name));
    }

    /** CloudFormation's properties are those of DynamoDB, but for the first letters. */
    private void create(JsonNode table) {
        String model = table.get("name").asText();
        String physicalName = model + "-" + name + "-NONE";
        ObjectNode request = (ObjectNode) capitalized(table);
        request.remove("Name");
        request.put("TableName", physicalName).put("BillingMode", "PAY_PER_REQUEST");
        for (String indexes : List.of("GlobalSecondaryIndexes", "LocalSecondaryIndexes")) {
            if (request.path(indexes).isEmpty()) {
                request.remove(indexes);
            }
        }
        database.call("CreateTable", request);
        tables.add(new ModelTable(database, model, physicalName));
    }

    private static JsonNode capitalized(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(each -> array.add(capitalized(each)));
            return array;
        } else if (node.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            node.properties()
                    .forEach(each -> object.set(
                            Character.toUpperCase(each.getKey().charAt(0))
                                    + each.getKey().substring(1),
                            capitalized(each.getValue())));
            return object;
        }
        return node;
    }
}
