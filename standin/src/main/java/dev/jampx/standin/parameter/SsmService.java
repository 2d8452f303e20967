package dev.jampx.standin.parameter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.standin.Account;
import dev.jampx.standin.wire.AwsError;
import dev.jampx.standin.wire.AwsRequest;
import dev.jampx.standin.wire.JsonService;
import java.util.List;
import java.util.Map;

/** Systems Manager, as far as the Parameter Store goes. */
public final class SsmService extends JsonService {

    private static final int LARGEST_PAGE = 10;

    private final Account account;
    private final Parameters parameters;

    public SsmService(Account account, Parameters parameters) {
        this.account = account;
        this.parameters = parameters;
    }

    @Override
    protected Map<String, Operation> operations() {
        return Map.of(
                "GetParameter", (input, request) -> get(input),
                "GetParameters", (input, request) -> getSeveral(input),
                "GetParametersByPath", (input, request) -> getByPath(input),
                "PutParameter", this::put,
                "DeleteParameter", (input, request) -> delete(input),
                "DeleteParameters", (input, request) -> deleteSeveral(input));
    }

    private ObjectNode get(JsonNode input) {
        String name = input.path("Name").asText();
        return NODES.objectNode()
                .set(
                        "Parameter",
                        described(
                                parameters.find(name).orElseThrow(() -> AwsError.refused("ParameterNotFound", "")),
                                input));
    }

    private ObjectNode getSeveral(JsonNode input) {
        ObjectNode result = NODES.objectNode();
        ArrayNode found = result.putArray("Parameters");
        ArrayNode invalid = result.putArray("InvalidParameters");
        input.path("Names").forEach(name -> parameters
                .find(name.asText())
                .ifPresentOrElse(parameter -> found.add(described(parameter, input)), () -> invalid.add(name)));
        return result;
    }

    private ObjectNode getByPath(JsonNode input) {
        String path = input.path("Path").asText();
        String folder = path.endsWith("/") ? path : path + "/";
        boolean recursive = input.path("Recursive").asBoolean();
        List<Parameter> below = parameters.all().stream()
                .filter(parameter -> parameter.name().startsWith(folder))
                .filter(parameter -> recursive || parameter.name().indexOf('/', folder.length()) < 0)
                .toList();
        int from = Integer.parseInt(input.path("NextToken").asText("0"));
        int to = Math.min(below.size(), from + LARGEST_PAGE);
        ObjectNode result = NODES.objectNode();
        ArrayNode found = result.putArray("Parameters");
        below.subList(from, to).forEach(parameter -> found.add(described(parameter, input)));
        if (to < below.size()) {
            result.put("NextToken", Integer.toString(to));
        }
        return result;
    }

    private ObjectNode put(JsonNode input, AwsRequest request) {
        String name = input.path("Name").asText();
        if (parameters.find(name).isPresent() && !input.path("Overwrite").asBoolean()) {
            throw AwsError.refused(
                    "ParameterAlreadyExists",
                    "The parameter already exists. To overwrite this value, set the overwrite option in the request to"
                            + " true.");
        }
        Parameter written = parameters.put(
                name, input.path("Value").asText(), input.path("Type").asText("String"));
        return NODES.objectNode().put("Version", written.version()).put("Tier", "Standard");
    }

    private ObjectNode delete(JsonNode input) {
        if (!parameters.delete(input.path("Name").asText())) {
            throw AwsError.refused("ParameterNotFound", "");
        }
        return NODES.objectNode();
    }

    private ObjectNode deleteSeveral(JsonNode input) {
        ObjectNode result = NODES.objectNode();
        ArrayNode deleted = result.putArray("DeletedParameters");
        ArrayNode invalid = result.putArray("InvalidParameters");
        input.path("Names").forEach(name -> (parameters.delete(name.asText()) ? deleted : invalid).add(name));
        return result;
    }

    private ObjectNode described(Parameter parameter, JsonNode input) {
        boolean secret = parameter.type().equals("SecureString")
                && !input.path("WithDecryption").asBoolean();
        return NODES.objectNode()
                .put("Name", parameter.name())
                .put("Type", parameter.type())
                .put("Value", secret ? "encrypted:" + parameter.version() : parameter.value())
                .put("Version", parameter.version())
                .put("LastModifiedDate", parameter.lastModified().toEpochMilli() / 1000.0)
                .put("ARN", account.arn("ssm", "parameter" + parameter.name()))
                .put("DataType", "text");
    }
}
