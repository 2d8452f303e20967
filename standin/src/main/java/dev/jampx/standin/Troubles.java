package dev.jampx.standin;

import dev.jampx.standin.identity.Denial;
import dev.jampx.standin.wire.CommonError;
import dev.jampx.standin.wire.Dialect;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What tests let go wrong with requests, whatever they ask for. */
public final class Troubles {

    private final List<Denial> denials = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> throttled = new ConcurrentHashMap<>();

    /** Takes a permission away. */
    public void deny(Denial denial) {
        denials.add(denial);
    }

    /** Gives all permissions back. */
    public void allowAll() {
        denials.clear();
    }

    /** Refuses the next {@code times} requests for {@code action}, such as {@code cloudformation:DescribeStacks}, as too many. */
    public void throttle(String action, int times) {
        throttled.put(action, times);
    }

    /** Refuses what is to be refused. */
    void check(String principal, String action, String resource, Dialect dialect) {
        if (denials.stream().anyMatch(denial -> denial.forbids(principal, action))) {
            throw CommonError.DENIED.in(
                    dialect,
                    "User: " + principal + " is not authorized to perform: " + action + " on resource: " + resource
                            + " because no identity-based policy allows the " + action + " action");
        }
        // Counted down to nothing, then gone.
        boolean[] refused = {false};
        throttled.computeIfPresent(action, (name, left) -> {
            refused[0] = true;
            return left > 1 ? left - 1 : null;
        });
        if (refused[0]) {
            throw CommonError.THROTTLED.in(dialect);
        }
    }
}
