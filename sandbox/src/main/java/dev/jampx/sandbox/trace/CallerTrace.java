package dev.jampx.sandbox.trace;

import java.util.List;
import java.util.Optional;

/**
 * Who made a request.
 *
 * @param came how that was proven, such as {@code user pool token}
 * @param name the user, the function or the kind of caller, if there is a name
 * @param sub the user's id, if there is one
 * @param groups the user pool groups of the caller
 * @param needsNoRule whether the rules of the definition do not ask about such a caller: a function, held to its role, or an administrator
 */
public record CallerTrace(
        String came, Optional<String> name, Optional<String> sub, List<String> groups, boolean needsNoRule) {

    public CallerTrace {
        groups = List.copyOf(groups);
    }
}
