package dev.jampx.standin.hotswap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.cloudformation.PhysicalResource;
import dev.jampx.standin.cloudformation.PhysicalResources;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.RestService;
import java.util.List;
import java.util.Map;

/** Lambda, for who changes a function's code or configuration. */
public final class LambdaService extends RestService {

    private static final String TYPE = "AWS::Lambda::Function";

    private final PhysicalResources resources;

    public LambdaService(PhysicalResources resources) {
        this.resources = resources;
    }

    @Override
    protected List<Route> routes() {
        return List.of(
                new Route("UpdateFunctionCode", "PUT", "/2015-03-31/functions/*/code", this::updateCode),
                new Route(
                        "UpdateFunctionConfiguration",
                        "PUT",
                        "/2015-03-31/functions/*/configuration",
                        this::updateConfiguration),
                new Route("PublishVersion", "POST", "/2015-03-31/functions/*/versions", this::publishVersion),
                new Route("UpdateAlias", "PUT", "/2015-03-31/functions/*/aliases/*", this::updateAlias),
                new Route(
                        "GetFunctionConfiguration",
                        "GET",
                        "/2015-03-31/functions/*/configuration",
                        (labels, input) -> configuration(function(labels))),
                new Route("GetFunction", "GET", "/2015-03-31/functions/*", (labels, input) -> {
                    ObjectNode answer = JsonNodeFactory.instance.objectNode();
                    answer.set("Configuration", configuration(function(labels)));
                    return answer;
                }));
    }

    private ObjectNode updateCode(List<String> labels, JsonNode input) {
        PhysicalResource function = function(labels);
        ObjectNode properties = function.properties().deepCopy();
        properties.set("Code", input);
        return changed(function, properties);
    }

    private ObjectNode updateConfiguration(List<String> labels, JsonNode input) {
        PhysicalResource function = function(labels);
        ObjectNode properties = function.properties().deepCopy();
        input.properties().forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
        return changed(function, properties);
    }

    /** A version is the code as it is now; it gets the next number. */
    private ObjectNode publishVersion(List<String> labels, JsonNode input) {
        PhysicalResource function = function(labels);
        long published = resources.all("AWS::Lambda::Version").stream()
                .filter(version -> isOf(version, function))
                .count();
        String number = Long.toString(published + 1);
        String arn = function.attributes().get("Arn") + ":" + number;
        resources.put(new PhysicalResource(
                "AWS::Lambda::Version",
                arn,
                JsonNodeFactory.instance.objectNode().put("FunctionName", function.id()),
                Map.of("Version", number, "FunctionArn", arn)));
        return configuration(function).put("Version", number).put("FunctionArn", arn);
    }

    private ObjectNode updateAlias(List<String> labels, JsonNode input) {
        PhysicalResource function = function(labels);
        PhysicalResource alias = resources.all("AWS::Lambda::Alias").stream()
                .filter(each -> isOf(each, function)
                        && each.properties().path("Name").asText().equals(labels.get(1)))
                .findFirst()
                .orElseThrow(() -> new AwsError(404, "ResourceNotFoundException", "Alias not found: " + labels.get(1)));
        ObjectNode properties = alias.properties().deepCopy();
        properties.set("FunctionVersion", input.path("FunctionVersion"));
        resources.put(alias.with(properties));
        return JsonNodeFactory.instance
                .objectNode()
                .put("AliasArn", alias.id())
                .put("Name", labels.get(1))
                .put("FunctionVersion", input.path("FunctionVersion").asText());
    }

    private static boolean isOf(PhysicalResource resource, PhysicalResource function) {
        String name = resource.properties().path("FunctionName").asText();
        return name.equals(function.id()) || name.equals(function.attributes().get("Arn"));
    }

    private ObjectNode changed(PhysicalResource function, ObjectNode properties) {
        PhysicalResource changed = function.with(properties);
        resources.put(changed);
        return configuration(changed);
    }

    private PhysicalResource function(List<String> labels) {
        return resources
                .find(TYPE, labels.get(0))
                .orElseThrow(
                        () -> new AwsError(404, "ResourceNotFoundException", "Function not found: " + labels.get(0)));
    }

    private static ObjectNode configuration(PhysicalResource function) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("FunctionName", function.id())
                .put("FunctionArn", function.attributes().get("Arn"))
                .put("State", "Active")
                .put("LastUpdateStatus", "Successful");
    }
}
