package dev.jampx.standin.cloudformation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be done to a stack.
 *
 * @param name its name
 * @param id its ARN
 * @param description what its author says of it
 * @param request the template with everything around it
 * @param changes what would change
 * @param refusal why it cannot be carried out
 * @param created when it was made
 */
record ChangeSet(
        String name,
        String id,
        String description,
        StackRequest request,
        List<Change> changes,
        Optional<String> refusal,
        Instant created) {

    /**
     * A change of one resource.
     *
     * @param action {@code Add}, {@code Modify} or {@code Remove}
     * @param replacement whether a new one takes its place
     */
    record Change(String action, String logicalId, String physicalId, String type, boolean replacement) {}

    Map<String, String> parameters() {
        return request.parameters();
    }
}
