package dev.jampx.model.resolution;

import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchedule;
import dev.jampx.model.facts.CodePath;
import dev.jampx.model.facts.ScheduleExpression;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Schedule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Resolves functions. */
final class FunctionResolution {

    private static final String STANDARD_TIMEZONE = "UTC";

    private FunctionResolution() {}

    static Function of(DeclaredFunction declared) {
        Map<String, String> secrets = new LinkedHashMap<>();
        declared.secrets().forEach((variable, secret) -> secrets.put(variable, secret.name()));
        return new Function(
                declared.name(),
                code(declared),
                declared.settings(),
                declared.environment(),
                secrets,
                declared.schedules().stream().map(FunctionResolution::schedule).toList(),
                declared.changes().stream()
                        .map(source -> new ChangeSource(source.model(), source.settings()))
                        .toList());
    }

    private static Function.Code code(DeclaredFunction declared) {
        return declared.handlerClass()
                .<Function.Code>map(Function.JavaClass::new)
                .or(() -> declared.entry().map(file -> new Function.NodeEntry(path(file, declared))))
                .or(() -> declared.custom()
                        .map(custom -> new Function.Prepared(
                                path(custom.path(), declared), custom.runtime(), custom.handler())))
                .orElseThrow();
    }

    private static String path(String file, DeclaredFunction declared) {
        return CodePath.of(file, declared.site()).orElseThrow();
    }

    private static Schedule schedule(DeclaredSchedule declared) {
        return new Schedule(
                ScheduleExpression.eventBridge(declared.expression()),
                declared.timezone().orElse(STANDARD_TIMEZONE),
                declared.description());
    }
}
