package dev.jampx.model.checks.function;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredChangeSource;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchedule;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.Suggestion;
import java.util.List;

/** What can be wrong with functions. */
public final class FunctionProblems {

    private FunctionProblems() {}

    static Problem invalidName(DeclaredFunction function) {
        return Problem.of(
                        "JPX4001",
                        function.site(),
                        "A function cannot be called " + Names.quoted(function.name())
                                + ": a name is a letter, then letters, digits, \"-\", \"_\" or spaces.")
                .fixedBy("Choose a name such as \"post-confirmation\".");
    }

    static Problem duplicateName(DeclaredFunction second, DeclaredFunction first) {
        return Problem.of(
                        "JPX4002",
                        second.site(),
                        "The function at " + first.site() + " is called " + Names.quoted(second.name()) + " too.")
                .fixedBy("Give one of them another name, or use the same constant in both places.");
    }

    static Problem noHandler(DeclaredFunction function) {
        return Problem.of("JPX4003", function.site(), "Function " + Names.quoted(function.name()) + " has no handler.")
                .fixedBy("Name the class that Lambda calls: .handler(MyHandler.class).");
    }

    static Problem timeout(DeclaredFunction function, int got, int least, int most) {
        return Problem.of(
                "JPX4004",
                function.site(),
                "timeoutSeconds of function " + Names.quoted(function.name()) + " is " + got + "; Lambda allows "
                        + least + " to " + most + " seconds.");
    }

    static Problem memory(DeclaredFunction function, int got, int least, int most) {
        return Problem.of(
                "JPX4005",
                function.site(),
                "memoryMB of function " + Names.quoted(function.name()) + " is " + got + "; Lambda allows " + least
                        + " to " + most + " MB.");
    }

    static Problem invalidVariable(DeclaredFunction function, String key) {
        return Problem.of(
                "JPX4006",
                function.site(),
                "Function " + Names.quoted(function.name()) + " cannot have an environment variable called "
                        + Names.quoted(key) + ": a name is a letter, then at least one letter, digit or \"_\".");
    }

    static Problem reservedVariable(DeclaredFunction function, String key) {
        return Problem.of(
                        "JPX4007",
                        function.site(),
                        "Function " + Names.quoted(function.name()) + " cannot set the environment variable "
                                + Names.quoted(key) + ", which Lambda or jampx sets itself.")
                .fixedBy("Choose another name for it.");
    }

    static Problem storage(DeclaredFunction function, int got, int least, int most) {
        return Problem.of(
                "JPX4008",
                function.site(),
                "ephemeralStorageSizeMB of function " + Names.quoted(function.name()) + " is " + got
                        + "; Lambda allows " + least + " to " + most + " MB.");
    }

    static Problem codeElsewhere(DeclaredFunction function, String path) {
        return Problem.of(
                        "JPX4009",
                        function.site(),
                        "Function " + Names.quoted(function.name()) + " is to run " + Names.quoted(path)
                                + ", which is not inside the project.")
                .fixedBy("Name a file by its path from the folder of this source, such as \"./handler.js\".");
    }

    static Problem runtime(DeclaredFunction function, String language, int got, List<Integer> known) {
        return Problem.of(
                "JPX4010",
                function.site(),
                "Function " + Names.quoted(function.name()) + " is to run on " + language + " " + got
                        + "; Lambda has " + language + " "
                        + Names.listed(known.stream().map(String::valueOf).toList()) + ".");
    }

    static Problem customRuntime(DeclaredFunction function, String got, List<String> known) {
        return Problem.of(
                        "JPX4011",
                        function.site(),
                        "Function " + Names.quoted(function.name()) + " is to run on " + Names.quoted(got)
                                + ", which Lambda does not have.")
                .suggestingOr(Suggestion.closest(got, known), "Write one of " + Names.arguments(known) + ".");
    }

    static Problem schedule(DeclaredSchedule schedule, String reason) {
        return Problem.of(
                "JPX4012",
                schedule.site(),
                "The schedule " + Names.quoted(schedule.expression()) + " cannot be followed: " + reason + ".");
    }

    static Problem scheduleTooOften(DeclaredFunction function, DeclaredSchedule schedule) {
        return Problem.of(
                        "JPX4013",
                        schedule.site(),
                        "Function " + Names.quoted(function.name()) + " may run for "
                                + function.settings().timeoutSeconds()
                                + " seconds, which is longer than the time from one call to"
                                + " the next of the schedule " + Names.quoted(schedule.expression()) + ".")
                .fixedBy("Call it less often, or give it less time.");
    }

    static Problem timezone(DeclaredSchedule schedule, String zone) {
        return Problem.of(
                        "JPX4014",
                        schedule.site(),
                        "The schedule " + Names.quoted(schedule.expression()) + " is in the time zone "
                                + Names.quoted(zone) + ", which does not exist.")
                .fixedBy("Name a place, as in \"Europe/Berlin\", or \"UTC\".");
    }

    static Problem layer(DeclaredFunction function, String layer) {
        return Problem.of(
                        "JPX4015",
                        function.site(),
                        "Function " + Names.quoted(function.name()) + " has the layer " + Names.quoted(layer)
                                + ", which is neither the ARN of a version of a layer nor its name and version.")
                .fixedBy(
                        "Write an ARN such as \"arn:aws:lambda:eu-west-1:123456789012:layer:tools:3\", or \"tools:3\".");
    }

    static Problem tooManyLayers(DeclaredFunction function, long count, int most) {
        return Problem.of(
                "JPX4016",
                function.site(),
                "Function " + Names.quoted(function.name()) + " has " + count + " layers; Lambda allows " + most + ".");
    }

    static Problem logging(DeclaredFunction function, String setting, String got, List<String> known) {
        return Problem.of(
                        "JPX4017",
                        function.site(),
                        "The " + setting + " of the logging of function " + Names.quoted(function.name()) + " is "
                                + Names.quoted(got) + ".")
                .suggestingOr(Suggestion.closest(got, known), "Write one of " + Names.arguments(known) + ".");
    }

    static Problem levelOfText(DeclaredFunction function) {
        return Problem.of(
                        "JPX4018",
                        function.site(),
                        "The logging of function " + Names.quoted(function.name())
                                + " has a level, which Lambda minds only if the format is json.")
                .fixedBy("Add .format(\"json\"), or leave the level out.");
    }

    static Problem durable(DeclaredFunction function, String setting, int got, int most) {
        return Problem.of(
                "JPX4019",
                function.site(),
                setting + " of the durableConfig of function " + Names.quoted(function.name()) + " is " + got
                        + "; Lambda allows 1 to " + most + ".");
    }

    static Problem notDurable(DeclaredFunction function, int version) {
        return Problem.of(
                        "JPX4020",
                        function.site(),
                        "Function " + Names.quoted(function.name())
                                + " is to be durable, which Lambda offers for Node.js " + version + " and newer.")
                .fixedBy("Give it an entry in JavaScript and a runtime of " + version
                        + " or newer, or leave durableConfig out.");
    }

    static Problem changes(DeclaredChangeSource source, String setting, int got, int least, int most) {
        return Problem.of(
                "JPX4021",
                source.site(),
                setting + " of the changes of model " + Names.quoted(source.model()) + " is " + got + "; Lambda allows "
                        + least + " to " + most + ".");
    }

    static Problem filter(DeclaredChangeSource source, String fault) {
        return Problem.of(
                        "JPX4024",
                        source.site(),
                        "A filter of the changes of model " + Names.quoted(source.model())
                                + " is none that Lambda understands: " + fault + ".")
                .fixedBy("Write what a change must have, as in Map.of(\"eventName\", List.of(\"INSERT\")).");
    }

    static Problem tooManyFilters(DeclaredChangeSource source, int count, int most) {
        return Problem.of(
                        "JPX4024",
                        source.site(),
                        "The changes of model " + Names.quoted(source.model()) + " have " + count
                                + " filters; Lambda allows " + most + ".")
                .fixedBy("Say in one filter what several say: a list holds alternatives, and so does \"$or\".");
    }

    static Problem changesTwice(DeclaredFunction function, DeclaredChangeSource second) {
        return Problem.of(
                        "JPX4022",
                        second.site(),
                        "Function " + Names.quoted(function.name()) + " is given the changes of model "
                                + Names.quoted(second.model()) + " twice, which Lambda refuses.")
                .fixedBy("Say it once.");
    }

    static Problem changesOfNothing(DeclaredChangeSource source, List<String> models) {
        return Problem.of(
                        "JPX4023",
                        source.site(),
                        "onChange names " + Names.quoted(source.model()) + ", which is no model of this backend.")
                .suggestingOr(
                        Suggestion.closest(source.model(), models),
                        models.isEmpty()
                                ? "Add what defineData(...) gives to defineBackend(...), with the model in its schema."
                                : "The backend has " + Names.quoted(models) + ". Name one of them.");
    }
}
