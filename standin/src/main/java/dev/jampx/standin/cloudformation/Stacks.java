package dev.jampx.standin.cloudformation;

import dev.jampx.standin.Account;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** All stacks there ever were. */
final class Stacks {

    private final Account account;
    private final Clock clock;
    private final List<Stack> stacks = new CopyOnWriteArrayList<>();

    Stacks(Account account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    Stack add(String name, Optional<Stack> parent) {
        String unique = UUID.nameUUIDFromBytes((name + stacks.size()).getBytes(StandardCharsets.UTF_8))
                .toString();
        String full = parent.isPresent() ? name + "-" + unique.substring(0, 8) : name;
        Stack stack = new Stack(account.arn("cloudformation", "stack/" + full + "/" + unique), full, parent, clock);
        stacks.add(stack);
        return stack;
    }

    /** The stack with an ARN, or the one with a name that is not deleted. */
    Optional<Stack> find(String nameOrId) {
        return stacks.stream()
                .filter(stack -> nameOrId.startsWith("arn:")
                        ? stack.id().equals(nameOrId)
                        : stack.exists() && stack.name().equals(nameOrId))
                .findFirst();
    }

    List<Stack> all() {
        return List.copyOf(stacks);
    }
}
