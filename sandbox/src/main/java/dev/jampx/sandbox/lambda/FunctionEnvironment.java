package dev.jampx.sandbox.lambda;

import dev.jampx.model.FunctionLogging;
import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.iam.Credentials;
import dev.jampx.sandbox.lambda.program.Program;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The environment variables that a function's process gets: Lambda's and its own, and nothing of the developer's. */
final class FunctionEnvironment {

    private FunctionEnvironment() {}

    /** Amplify's variable that says which variables are read from which parameters. */
    private static final String PARAMETERS = "AMPLIFY_SSM_ENV_CONFIG";

    /** What Amplify has in the place of a value that is read at the start. */
    private static final String PENDING = "<value will be resolved during runtime>";

    static Map<String, String> of(
            Function function,
            Program program,
            FunctionRelease release,
            FunctionsSettings settings,
            Credentials credentials,
            FunctionSecrets secrets) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin");
        variables.put("LANG", "en_US.UTF-8");
        variables.putAll(configured(function, release, secrets));
        if (!function.secrets().isEmpty() && program.readsSecrets()) {
            variables.putAll(secrets.values(function));
        }
        logging(function.settings().logging(), variables);
        // AWS refuses to let a function set these itself.
        variables.put("TZ", ":UTC");
        variables.put("_HANDLER", function.handlerClass());
        if (!program.runtime().startsWith("provided")) {
            variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_" + program.runtime());
        }
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

    /** The variables that are set for {@code function}; in the place of secrets there is what Amplify has there. */
    static Map<String, String> configured(Function function, FunctionRelease release, FunctionSecrets secrets) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.putAll(release.grantedEnvironment().getOrDefault(function.name(), Map.of()));
        variables.putAll(function.environment());
        if (!function.secrets().isEmpty()) {
            function.secrets().keySet().forEach(variable -> variables.put(variable, PENDING));
            variables.put(PARAMETERS, secrets.parameters(function));
        }
        return variables;
    }

    // Lambda tells a runtime of its format only where one was chosen.
    private static void logging(FunctionLogging logging, Map<String, String> variables) {
        logging.format().ifPresent(format -> {
            boolean json = format.equalsIgnoreCase("json");
            variables.put("AWS_LAMBDA_LOG_FORMAT", json ? "JSON" : "Text");
            if (json) {
                variables.put(
                        "AWS_LAMBDA_LOG_LEVEL", logging.level().orElse("info").toUpperCase(Locale.ROOT));
            }
        });
    }
}
