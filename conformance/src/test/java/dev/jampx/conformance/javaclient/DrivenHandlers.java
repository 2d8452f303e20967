package dev.jampx.conformance.javaclient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Custom operations with answers that a test knows: resolver code in the place of whatever the definition has. It refuses arguments that are not what they
 * should be, and answers otherwise if some are missing.
 */
final class DrivenHandlers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> sources = new HashMap<>();

    /** {@code data} with these handlers. */
    static Data replaced(Data data) {
        return new Data(
                data.name(),
                data.models(),
                data.enums(),
                data.customTypes(),
                data.inputs(),
                data.operations().stream().map(DrivenHandlers::replaced).toList(),
                data.authorizationModes(),
                data.grants(),
                data.logging());
    }

    private static CustomOperation replaced(CustomOperation operation) {
        return new CustomOperation(
                operation.kind(),
                operation.name(),
                operation.arguments(),
                operation.result(),
                operation.rules(),
                List.of(new Handler.Code(entry(operation), Handler.Code.NO_DATA_SOURCE)),
                operation.sources(),
                operation.site());
    }

    static String entry(CustomOperation operation) {
        return operation.kind().term() + "/" + operation.name() + ".js";
    }

    /**
     * Decides what an operation answers.
     *
     * @param arguments what each argument must be, as JSON, if it is given
     * @param complete the answer if all are given
     * @param incomplete the answer if not
     */
    void answer(
            CustomOperation operation,
            Map<String, @Nullable Object> arguments,
            @Nullable Object complete,
            @Nullable Object incomplete) {
        StringBuilder checks = new StringBuilder();
        arguments.forEach((name, value) -> checks.append("  if (ctx.args.")
                .append(name)
                .append(" === undefined || ctx.args.")
                .append(name)
                .append(" === null) {\n    complete = false;\n  } else if (JSON.stringify(ctx.args.")
                .append(name)
                .append(") !== ")
                .append(text(text(value)))
                .append(") {\n    util.error('argument ")
                .append(name)
                .append(" is ' + JSON.stringify(ctx.args.")
                .append(name)
                .append("));\n  }\n"));
        sources.put(
                entry(operation),
                "import { util } from '@aws-appsync/utils';\n"
                        + "export function request(ctx) {\n  return { payload: null };\n}\n"
                        + "export function response(ctx) {\n  let complete = true;\n" + checks
                        + "  return complete ? " + text(complete) + " : " + text(incomplete) + ";\n}\n");
    }

    HandlerSources sources() {
        return entry -> sources.getOrDefault(
                entry,
                "export function request(ctx) {\n  return { payload: null };\n}\n"
                        + "export function response(ctx) {\n  return null;\n}\n");
    }

    private static String text(@Nullable Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
