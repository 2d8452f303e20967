package dev.jampx.standin.cloudformation;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a stack or to a resource of it.
 *
 * @param id the event's id
 * @param logicalId the resource, or the stack's name
 * @param physicalId the thing itself
 * @param type the resource's type
 * @param status the new status
 * @param reason why
 * @param at when
 */
public record StackEvent(
        String id,
        String logicalId,
        String physicalId,
        String type,
        String status,
        Optional<String> reason,
        Instant at) {}
