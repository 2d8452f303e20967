package dev.jampx.model.declared;

import dev.jampx.model.CustomRuntime;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written with {@code defineFunction}.
 *
 * @param name the function's name
 * @param handlerClass the binary name of the Lambda handler class, if one was given
 * @param entry the file of JavaScript or TypeScript whose {@code handler} Lambda calls, relative to the source file of {@code
 *     defineFunction}, if one was given
 * @param custom code built by other means, with a path relative to the source file of {@code defineFunction}, if some was given; a
 *     function has one of the three
 * @param settings what it gets from Lambda
 * @param environment environment variables by name, in the order written
 * @param secrets environment variables whose values are secrets, in the order written
 * @param schedules when it is called
 * @param changes the models whose changes it is given
 * @param site where {@code defineFunction} was called
 */
public record DeclaredFunction(
        String name,
        Optional<String> handlerClass,
        Optional<String> entry,
        Optional<CustomRuntime> custom,
        FunctionSettings settings,
        Map<String, String> environment,
        Map<String, SecretReference> secrets,
        List<DeclaredSchedule> schedules,
        List<DeclaredChangeSource> changes,
        SourceLocation site) {

    public DeclaredFunction {
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        schedules = List.copyOf(schedules);
        changes = List.copyOf(changes);
    }

    /** A function of which nothing is said yet but its name. */
    public static DeclaredFunction named(String name, SourceLocation site) {
        return new DeclaredFunction(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FunctionSettings.STANDARD,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                site);
    }

    /** The same with this code and no other. */
    public DeclaredFunction withCode(
            Optional<String> handlerClass, Optional<String> entry, Optional<CustomRuntime> custom) {
        return new DeclaredFunction(
                name, handlerClass, entry, custom, settings, environment, secrets, schedules, changes, site);
    }

    /** The same with another name. */
    public DeclaredFunction withName(String other) {
        return new DeclaredFunction(
                other, handlerClass, entry, custom, settings, environment, secrets, schedules, changes, site);
    }

    /** The same with other settings. */
    public DeclaredFunction withSettings(FunctionSettings others) {
        return new DeclaredFunction(
                name, handlerClass, entry, custom, others, environment, secrets, schedules, changes, site);
    }

    /** The same with another environment. */
    public DeclaredFunction withEnvironment(Map<String, String> texts, Map<String, SecretReference> hidden) {
        return new DeclaredFunction(
                name, handlerClass, entry, custom, settings, texts, hidden, schedules, changes, site);
    }

    /** The same with other schedules. */
    public DeclaredFunction withSchedules(List<DeclaredSchedule> others) {
        return new DeclaredFunction(
                name, handlerClass, entry, custom, settings, environment, secrets, others, changes, site);
    }

    /** The same with other models whose changes it is given. */
    public DeclaredFunction withChanges(List<DeclaredChangeSource> others) {
        return new DeclaredFunction(
                name, handlerClass, entry, custom, settings, environment, secrets, schedules, others, site);
    }
}
