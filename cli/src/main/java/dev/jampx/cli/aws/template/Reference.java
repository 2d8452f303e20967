package dev.jampx.cli.aws.template;

import java.util.Optional;

/**
 * A place in a template that names something else of the same template.
 *
 * @param property where, such as {@code Environment.Variables.URL}, or {@code DependsOn}
 * @param target the logical id or parameter it names, never a pseudo parameter
 * @param attribute the attribute that is asked for, if it is not the resource itself
 */
public record Reference(String property, String target, Optional<String> attribute) {

    /** The property of a resource that waits for another and takes nothing of it. */
    public static final String DEPENDS_ON = "DependsOn";

    private static final String OUTPUTS = "Outputs.";

    /** The output of a nested stack that is asked for. */
    public Optional<String> output() {
        return attribute.filter(name -> name.startsWith(OUTPUTS)).map(name -> name.substring(OUTPUTS.length()));
    }
}
