package dev.jampx.cli.aws.template;

import java.util.Map;
import java.util.Optional;

/** Where the templates of deployed stacks are asked for. */
public interface DeployedTemplates {

    /**
     * The template of a stack as it was handed in, in JSON.
     *
     * @param stack a stack's name or ARN
     * @return nothing if there is no such stack, or if its creation never succeeded
     */
    Optional<String> template(String stack);

    /**
     * The ARNs of the stacks that are nested directly in {@code stack}, by logical id.
     *
     * @param stack the name or ARN of a stack that has a template
     */
    Map<String, String> nestedStacks(String stack);
}
