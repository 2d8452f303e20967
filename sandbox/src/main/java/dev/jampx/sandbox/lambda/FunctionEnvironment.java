package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.Credentials;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables that a function's process gets: Lambda's and its own, and nothing of the developer's. */
final class FunctionEnvironment {

    private FunctionEnvironment() {}

    static Map<String, String> of(
            Function function, FunctionRelease release, FunctionsSettings settings, Credentials credentials) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin");
        variables.put("LANG", "en_US.UTF-8");
        variables.putAll(release.grantedEnvironment().getOrDefault(function.name(), Map.of()));
        variables.putAll(function.environment());
        // AWS refuses to let a function set these itself.
        variables.put("TZ", ":UTC");
        variables.put("_HANDLER", function.handlerClass());
        variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java17");
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memoryMegabytes()));
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        variables.put("AWS_REGION", settings.region());
        variables.put("AWS_DEFAULT_REGION", settings.region());
        variables.put("AWS_ACCESS_KEY_ID", credentials.accessKeyId());
        variables.put("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey());
        variables.put("AWS_SESSION_TOKEN", credentials.sessionToken());
        variables.put("AWS_ENDPOINT_URL", release.endpoint().toString());
        return variables;
    }
}
