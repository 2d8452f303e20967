package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A function's environment variables have names that Lambda takes and does not use itself. */
public final class EnvironmentIsValid implements Check<DeclaredFunction> {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_]+");

    /** From Lambda's manual, except those with a leading underscore, which no variable can have; the last is Amplify's. */
    private static final Set<String> RESERVED = Set.of(
            "AWS_ACCESS_KEY",
            "AWS_ACCESS_KEY_ID",
            "AWS_DEFAULT_REGION",
            "AWS_EXECUTION_ENV",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
            "AWS_LAMBDA_FUNCTION_NAME",
            "AWS_LAMBDA_FUNCTION_VERSION",
            "AWS_LAMBDA_INITIALIZATION_TYPE",
            "AWS_LAMBDA_LOG_GROUP_NAME",
            "AWS_LAMBDA_LOG_STREAM_NAME",
            "AWS_LAMBDA_RUNTIME_API",
            "AWS_REGION",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "LAMBDA_RUNTIME_DIR",
            "LAMBDA_TASK_ROOT",
            "AMPLIFY_SSM_ENV_CONFIG");

    @Override
    public Stream<Problem> problems(DeclaredFunction function) {
        return Stream.concat(function.environment().keySet().stream(), function.secrets().keySet().stream())
                .flatMap(key -> problem(function, key).stream());
    }

    private static Optional<Problem> problem(DeclaredFunction function, String key) {
        if (!VALID.matcher(key).matches()) {
            return Optional.of(FunctionProblems.invalidVariable(function, key));
        }
        return RESERVED.contains(key)
                ? Optional.of(FunctionProblems.reservedVariable(function, key))
                : Optional.empty();
    }
}
