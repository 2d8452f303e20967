package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * What happened in a request to the GraphQL endpoint. Holds no token, key, signature or password.
 *
 * @param operation what was asked, such as {@code query listPosts}; empty if the request ended before that was read
 * @param caller who asked, if that was found out
 * @param ending why no field was resolved, if none was
 * @param fields the fields that have a resolver or are guarded, in the order in which they began
 * @param fieldsLeftOut how many more there were
 * @param nanos how long it took
 */
public record RequestTrace(
        Optional<String> operation,
        Optional<CallerTrace> caller,
        Optional<EndingTrace> ending,
        List<FieldTrace> fields,
        int fieldsLeftOut,
        long nanos) {

    public RequestTrace {
        fields = List.copyOf(fields);
    }

    /** The fields that the caller did not get for want of a permission. */
    public List<FieldTrace> denied() {
        return fields.stream().filter(FieldTrace::isDenied).toList();
    }
}
