package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.iam.Permissions;
import dev.jampx.sandbox.wire.ServiceFailure;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.constraint.HttpModel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lambda's wire protocol: functions are invoked and looked at. What would change them is the definition's alone. */
public final class LambdaApi implements WireService {

    private static final Pattern PATH = Pattern.compile(
            "/20[0-9]{2}-[0-9]{2}-[0-9]{2}/(functions|event-source-mappings|layers|layers-by-arn|tags|account-settings|code-signing-configs|capacity-providers|durable-executions|durable-execution-callbacks)(/.*)?");
    private static final int PAGE = 50;
    private static final Set<String> OPERATIONS =
            Set.of("Invoke", "ListFunctions", "GetFunction", "GetFunctionConfiguration");

    private final LocalFunctions functions;
    private final WireService invocations;
    private final FunctionsSettings settings;
    private final LambdaAccess access;
    private final HttpModel model = new HttpModel("lambda", "ValidationException");

    /**
     * @param functions the functions
     * @param invocations runs them
     * @param settings says which region and account the functions are in
     * @param callers finds out who calls
     * @param permissions says which function may look at which: {@code lambda:GetFunction} on {@code function:<name>}
     */
    public LambdaApi(
            LocalFunctions functions,
            WireService invocations,
            FunctionsSettings settings,
            CallerIdentification callers,
            Permissions permissions) {
        this.functions = functions;
        this.invocations = invocations;
        this.settings = settings;
        this.access = new LambdaAccess(callers, permissions);
    }

    /** Whether a path is one of Lambda's. */
    public static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public WireResponse handle(WireRequest request) {
        Optional<String> operation = model.operation(request);
        if (operation.filter(OPERATIONS::contains).isEmpty()) {
            return unknown(request, operation);
        }
        try {
            return run(operation.get(), request, model.read(operation.get(), request));
        } catch (ServiceFailure failure) {
            return access.unproven(request).orElseGet(() -> LambdaWire.refused(failure));
        }
    }

    private WireResponse run(String operation, WireRequest request, ObjectNode input) {
        return switch (operation) {
            case "Invoke" -> invocations.handle(request);
            case "ListFunctions" ->
                access.denial(request, "lambda:ListFunctions", "*", "*").orElseGet(() -> page(input));
            case "GetFunction" ->
                look(request, input, "lambda:GetFunction", state -> JsonNodeFactory.instance
                        .objectNode()
                        .set("Configuration", ConfigurationDocument.of(state, settings)));
            default ->
                look(
                        request,
                        input,
                        "lambda:GetFunctionConfiguration",
                        state -> ConfigurationDocument.of(state, settings));
        };
    }

    private static WireResponse unknown(WireRequest request, Optional<String> operation) {
        String called = request.method() + " " + request.path().replaceAll("[^A-Za-z0-9_./:%$-]", "?");
        return LambdaWire.error(
                404,
                "UnknownOperationException",
                operation
                        .map(name -> "The jampx sandbox does not have Lambda's operation " + name + ": " + called)
                        .orElse("Unknown operation: " + called));
    }

    private WireResponse look(
            WireRequest request, ObjectNode input, String action, Function<FunctionState, ObjectNode> document) {
        String function = LambdaWire.functionName(input.path("FunctionName").asText());
        String arn = settings.functionArn(function);
        Optional<String> qualifier = Optional.ofNullable(input.path("Qualifier").textValue());
        return access.denial(request, action, "function:" + function, arn).orElseGet(() -> functions
                .state(function)
                .filter(state -> qualifier.orElse("$LATEST").equals("$LATEST"))
                .map(state -> LambdaWire.ok(document.apply(state)))
                .orElseGet(() -> LambdaWire.error(
                        404,
                        "ResourceNotFoundException",
                        "Function not found: " + arn
                                + qualifier.map(version -> ":" + version).orElse(""))));
    }

    private WireResponse page(ObjectNode input) {
        int size = Math.min(PAGE, input.path("MaxItems").asInt(PAGE));
        Optional<String> after =
                Optional.ofNullable(input.path("Marker").textValue()).map(LambdaApi::place);
        if (after.filter(String::isEmpty).isPresent()) {
            return LambdaWire.error(400, "InvalidParameterValueException", "Marker is not one that was given out");
        }
        List<FunctionState> rest = functions.states().stream()
                .filter(state -> state.function().name().compareTo(after.orElse("")) > 0)
                .toList();
        List<FunctionState> page = rest.subList(0, Math.min(rest.size(), size));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode list = answer.putArray("Functions");
        page.forEach(state -> list.add(ConfigurationDocument.of(state, settings)));
        if (page.size() < rest.size()) {
            answer.put("NextMarker", marker(page.get(page.size() - 1).function().name()));
        }
        return LambdaWire.ok(answer);
    }

    private static String marker(String function) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(function.getBytes(StandardCharsets.UTF_8));
    }

    /** The function that {@code marker} stands for; the empty string if it stands for none. */
    private static String place(String marker) {
        try {
            return new String(Base64.getUrlDecoder().decode(marker), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
