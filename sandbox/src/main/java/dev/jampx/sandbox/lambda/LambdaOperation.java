package dev.jampx.sandbox.lambda;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an operation of Lambda's is called over HTTP. The date that paths begin with is left out: no two operations differ in it alone.
 *
 * @param name the operation
 * @param method the HTTP method
 * @param path its path
 */
record LambdaOperation(String name, String method, Pattern path) {

    private static final String FUNCTION = "functions/[^/]+";

    private static final List<LambdaOperation> ALL = List.of(
            of("ListFunctions", "GET", "functions/?"),
            of("CreateFunction", "POST", "functions/?"),
            of("GetFunction", "GET", FUNCTION),
            of("DeleteFunction", "DELETE", FUNCTION),
            of("GetFunctionConfiguration", "GET", FUNCTION + "/configuration"),
            of("UpdateFunctionConfiguration", "PUT", FUNCTION + "/configuration"),
            of("UpdateFunctionCode", "PUT", FUNCTION + "/code"),
            of("Invoke", "POST", FUNCTION + "/invocations"),
            of("InvokeAsync", "POST", FUNCTION + "/invoke-async/?"),
            of("InvokeWithResponseStream", "POST", FUNCTION + "/response-streaming-invocations"),
            of("PublishVersion", "POST", FUNCTION + "/versions"),
            of("ListVersionsByFunction", "GET", FUNCTION + "/versions"),
            of("CreateAlias", "POST", FUNCTION + "/aliases"),
            of("ListAliases", "GET", FUNCTION + "/aliases"),
            of("GetAlias", "GET", FUNCTION + "/aliases/[^/]+"),
            of("UpdateAlias", "PUT", FUNCTION + "/aliases/[^/]+"),
            of("DeleteAlias", "DELETE", FUNCTION + "/aliases/[^/]+"),
            of("AddPermission", "POST", FUNCTION + "/policy"),
            of("GetPolicy", "GET", FUNCTION + "/policy"),
            of("RemovePermission", "DELETE", FUNCTION + "/policy/[^/]+"),
            of("PutFunctionConcurrency", "PUT", FUNCTION + "/concurrency"),
            of("GetFunctionConcurrency", "GET", FUNCTION + "/concurrency"),
            of("DeleteFunctionConcurrency", "DELETE", FUNCTION + "/concurrency"),
            of("PutFunctionEventInvokeConfig", "PUT", FUNCTION + "/event-invoke-config"),
            of("UpdateFunctionEventInvokeConfig", "POST", FUNCTION + "/event-invoke-config"),
            of("GetFunctionEventInvokeConfig", "GET", FUNCTION + "/event-invoke-config"),
            of("DeleteFunctionEventInvokeConfig", "DELETE", FUNCTION + "/event-invoke-config"),
            of("CreateFunctionUrlConfig", "POST", FUNCTION + "/url"),
            of("GetFunctionUrlConfig", "GET", FUNCTION + "/url"),
            of("UpdateFunctionUrlConfig", "PUT", FUNCTION + "/url"),
            of("DeleteFunctionUrlConfig", "DELETE", FUNCTION + "/url"),
            of("CreateEventSourceMapping", "POST", "event-source-mappings/?"),
            of("ListEventSourceMappings", "GET", "event-source-mappings/?"),
            of("GetEventSourceMapping", "GET", "event-source-mappings/[^/]+"),
            of("UpdateEventSourceMapping", "PUT", "event-source-mappings/[^/]+"),
            of("DeleteEventSourceMapping", "DELETE", "event-source-mappings/[^/]+"),
            of("ListLayers", "GET", "layers"),
            of("PublishLayerVersion", "POST", "layers/[^/]+/versions"),
            of("ListLayerVersions", "GET", "layers/[^/]+/versions"),
            of("GetAccountSettings", "GET", "account-settings/?"),
            of("ListTags", "GET", "tags/[^/]+"),
            of("TagResource", "POST", "tags/[^/]+"),
            of("UntagResource", "DELETE", "tags/[^/]+"));

    private static LambdaOperation of(String name, String method, String path) {
        return new LambdaOperation(name, method, Pattern.compile("/[0-9-]{10}/" + path));
    }

    /** The name of the operation that is called so; empty if it is none that is known here. */
    static Optional<String> called(String method, String path) {
        return ALL.stream()
                .filter(operation -> operation.method().equals(method)
                        && operation.path().matcher(path).matches())
                .map(LambdaOperation::name)
                .findFirst();
    }
}
