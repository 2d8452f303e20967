package dev.jampx.sandbox.lambda.program;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;

/** What can keep a function from being run on this machine. */
final class RuntimeProblems {

    private RuntimeProblems() {}

    static Problem noNode(String function, String file, String runtime) {
        return problem("JPX5006", file, function, "runs on " + runtime + ", and there is no node on the path.")
                .fixedBy("Install Node.js (https://nodejs.org) and start the sandbox again.");
    }

    static Problem noPython(String function, String file, String runtime) {
        return problem("JPX5007", file, function, "runs on " + runtime + ", and there is no python3 on the path.")
                .fixedBy("Install Python (https://www.python.org) and start the sandbox again.");
    }

    static Problem unknownRuntime(String function, String file, String runtime) {
        return problem(
                        "JPX5008",
                        file,
                        function,
                        "runs on " + runtime
                                + ", which the sandbox does not have. It has java, nodejs, python and provided.")
                .fixedBy("Try it on AWS: jampx sandbox --aws.");
    }

    static Problem unreadable(String function, String file, String why) {
        return problem("JPX5009", file, function, "is to run " + file + ", which cannot be read: " + why)
                .fixedBy("Put the code there, or name it by its path from the source of the definition.");
    }

    static Problem noShell(String function, String file, String runtime) {
        return problem(
                        "JPX5010",
                        file,
                        function,
                        "runs on " + runtime + ", which the sandbox has on Linux and macOS only.")
                .fixedBy("Run the sandbox in the Windows Subsystem for Linux, or try it on AWS: jampx sandbox --aws.");
    }

    private static Problem problem(String code, String file, String function, String rest) {
        return Problem.of(code, new SourceLocation(file, 0), "Function \"" + function + "\" " + rest);
    }
}
