package dev.jampx.standin.hotswap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.cloudformation.PhysicalResource;
import dev.jampx.standin.cloudformation.PhysicalResources;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.RestService;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** AppSync, for who changes an API's schema or its resolvers. */
public final class AppSyncService extends RestService {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PhysicalResources resources;

    public AppSyncService(PhysicalResources resources) {
        this.resources = resources;
    }

    @Override
    protected List<Route> routes() {
        return List.of(
                new Route("UpdateResolver", "POST", "/v1/apis/*/types/*/resolvers/*", this::updateResolver),
                new Route("StartSchemaCreation", "POST", "/v1/apis/*/schemacreation", this::startSchema),
                new Route(
                        "GetSchemaCreationStatus",
                        "GET",
                        "/v1/apis/*/schemacreation",
                        (labels, input) -> NODES.objectNode()
                                .put("status", "SUCCESS")
                                .put("details", "Successfully created schema with 1 types.")),
                new Route("UpdateApiKey", "POST", "/v1/apis/*/apikeys/*", (labels, input) -> NODES.objectNode()),
                new Route("ListFunctions", "GET", "/v1/apis/*/functions", (labels, input) -> functions(labels.get(0))),
                new Route("UpdateFunction", "POST", "/v1/apis/*/functions/*", this::updateFunction));
    }

    private ObjectNode updateResolver(List<String> labels, JsonNode input) {
        PhysicalResource resolver = resources.all("AWS::AppSync::Resolver").stream()
                .filter(each -> each.properties().path("ApiId").asText().equals(labels.get(0))
                        && each.properties().path("TypeName").asText().equals(labels.get(1))
                        && each.properties().path("FieldName").asText().equals(labels.get(2)))
                .findFirst()
                .orElseThrow(() -> new AwsError(404, "NotFoundException", "No resolver found."));
        resources.put(resolver.with(merged(resolver.properties(), input)));
        return NODES.objectNode().set("resolver", NODES.objectNode().put("fieldName", labels.get(2)));
    }

    private ObjectNode updateFunction(List<String> labels, JsonNode input) {
        PhysicalResource function = functionsOf(labels.get(0)).stream()
                .filter(each -> labels.get(1).equals(each.attributes().get("FunctionId")))
                .findFirst()
                .orElseThrow(() -> new AwsError(404, "NotFoundException", "No function found."));
        resources.put(function.with(merged(function.properties(), input)));
        return NODES.objectNode();
    }

    private ObjectNode functions(String api) {
        ObjectNode answer = NODES.objectNode();
        functionsOf(api).forEach(function -> answer.withArray("/functions")
                .addObject()
                .put("functionId", function.attributes().get("FunctionId"))
                .put("name", function.properties().path("Name").asText()));
        return answer;
    }

    private List<PhysicalResource> functionsOf(String api) {
        return resources.all("AWS::AppSync::FunctionConfiguration").stream()
                .filter(each -> each.properties().path("ApiId").asText().equals(api))
                .toList();
    }

    private ObjectNode startSchema(List<String> labels, JsonNode input) {
        PhysicalResource schema = resources.all("AWS::AppSync::GraphQLSchema").stream()
                .filter(each -> each.properties().path("ApiId").asText().equals(labels.get(0)))
                .findFirst()
                .orElseThrow(() -> new AwsError(404, "NotFoundException", "GraphQL API not found."));
        ObjectNode properties = schema.properties().deepCopy();
        properties.put(
                "Definition",
                new String(Base64.getDecoder().decode(input.path("definition").asText()), StandardCharsets.UTF_8));
        resources.put(schema.with(properties));
        return NODES.objectNode().put("status", "PROCESSING");
    }

    /** AppSync's own interface writes names small that CloudFormation writes large. */
    private static ObjectNode merged(ObjectNode properties, JsonNode input) {
        ObjectNode merged = properties.deepCopy();
        input.properties()
                .forEach(entry -> merged.set(
                        entry.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                                + entry.getKey().substring(1),
                        entry.getValue()));
        return merged;
    }
}
