package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * What happened with a field.
 *
 * @param path where it stands in the answer, such as {@code listPosts.items[0].secret}
 * @param typeName the type that has it
 * @param fieldName the field
 * @param gate what AppSync itself decided, if the field is guarded
 * @param requirements what the definition's rules ask of callers; all of them must be met
 * @param resolver what resolved it, if a resolver was let to
 * @param outcome what the caller got
 * @param nanos how long it took
 */
public record FieldTrace(
        String path,
        String typeName,
        String fieldName,
        Optional<GateTrace> gate,
        List<RequirementTrace> requirements,
        Optional<ResolverTrace> resolver,
        OutcomeTrace outcome,
        long nanos) {

    public FieldTrace {
        requirements = List.copyOf(requirements);
    }

    /** Whether the caller did not get it for want of a permission. */
    public boolean isDenied() {
        return gate.filter(verdict -> !verdict.letsIn()).isPresent()
                || outcome.errors().stream().anyMatch(error -> error.type().equals(Optional.of("Unauthorized")));
    }

    /** Why it is denied, in a sentence, if it is. */
    public Optional<String> reason() {
        return isDenied() ? Optional.of(Denial.reason(this)) : Optional.empty();
    }
}
