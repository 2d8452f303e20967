package dev.jampx.standin.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stack is wanted to be.
 *
 * @param template the template
 * @param parameters the parameters that were given, those with defaults left out
 * @param tags the tags
 * @param capabilities what the caller has agreed to
 * @param role the role that CloudFormation acts as
 * @param disableRollback whether what failed stays as it is
 */
record StackRequest(
        Template template,
        Map<String, String> parameters,
        Map<String, String> tags,
        List<String> capabilities,
        Optional<String> role,
        boolean disableRollback) {}
