package dev.jampx.cdk.function;

import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;

/** What can be wrong with the code of functions. */
final class FunctionCodeProblems {

    private FunctionCodeProblems() {}

    static InvalidDefinitionException refusal(Problem problem) {
        return new InvalidDefinitionException(List.of(problem));
    }

    static Problem missing(String function, String file) {
        return Problem.of(
                        "JPX8011",
                        new SourceLocation(file, 0),
                        "Function \"" + function + "\" is to run " + file + ", which does not exist.")
                .fixedBy("Put the code there, or name it by its path from the source of the definition.");
    }

    static Problem noBundler(String file, String version) {
        return Problem.of(
                        "JPX8012",
                        new SourceLocation(file, 0),
                        file + " has to be bundled for Lambda, and there is no esbuild to do it.")
                .fixedBy("Install it in the project: npm install --save-dev esbuild@" + version + ".");
    }

    static Problem notBundled(String function, String file, String output) {
        return Problem.of(
                "JPX8013",
                new SourceLocation(file, 0),
                "The code of function \"" + function + "\" cannot be bundled. esbuild says:\n" + output);
    }
}
