package dev.jampx.standin.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A resource as its stack knows it.
 *
 * @param logicalId its name in the template
 * @param declared what the template says of it
 * @param physical the thing itself; none if it was never made
 * @param status such as {@code CREATE_COMPLETE}
 * @param changed when it got that status
 */
public record StackResource(
        String logicalId, ObjectNode declared, Optional<PhysicalResource> physical, String status, Instant changed) {

    public String type() {
        return declared.path("Type").asText();
    }

    /** What {@code Ref} gives; empty if there is nothing yet. */
    public String physicalId() {
        return physical.map(PhysicalResource::id).orElse("");
    }

    /** Whether it stays when its stack lets go of it. */
    boolean isRetained() {
        return declared.path("DeletionPolicy").asText().startsWith("Retain");
    }

    StackResource with(String newStatus, Instant now) {
        return new StackResource(logicalId, declared, physical, newStatus, now);
    }
}
