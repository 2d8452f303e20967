package dev.jampx.conformance.javaclient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.model.OperationKind;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
                operations(data),
                data.authorizationModes(),
                data.grants(),
                data.logging());
    }

    /** AppSync takes no API without a query: where there is none, a copy of the first operation is one. */
    private static List<CustomOperation> operations(Data data) {
        boolean hasQueries = !data.models().isEmpty()
                || data.operations().stream().anyMatch(operation -> operation.kind() == OperationKind.QUERY);
        Stream<CustomOperation> more = hasQueries
                ? Stream.empty()
                : data.operations().stream().limit(1).map(operation -> copy(operation, OperationKind.QUERY, "ask"));
        return Stream.concat(
                        data.operations().stream()
                                .map(operation -> copy(operation, operation.kind(), operation.name())),
                        more)
                .toList();
    }

    private static CustomOperation copy(CustomOperation operation, OperationKind kind, String name) {
        return new CustomOperation(
                kind,
                name,
                operation.arguments(),
                operation.result(),
                operation.rules(),
                List.of(new Handler.Code(entry(kind, name), Handler.Code.NO_DATA_SOURCE)),
                operation.sources(),
                operation.site());
    }

    private static String entry(OperationKind kind, String name) {
        return kind.term() + "/" + name + ".js";
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
                entry(operation.kind(), operation.name()),
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
