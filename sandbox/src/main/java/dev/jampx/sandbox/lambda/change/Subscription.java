package dev.jampx.sandbox.lambda.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.EventPattern;
import dev.jampx.model.resolved.ChangeSource;
import dev.jampx.model.resolved.Function;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A function that is given the changes of a model.
 *
 * @param function the function's name
 * @param source the model, and how it is given them
 * @param lane which of them
 */
record Subscription(String function, ChangeSource source, Lane lane) {

    /** What {@code function} is given. */
    static Stream<Subscription> of(Function function) {
        return function.changes().stream().flatMap(source -> {
            int lanes = source.settings().parallelizationFactor();
            return IntStream.range(0, lanes)
                    .mapToObj(index -> new Subscription(function.name(), source, new Lane(index, lanes)));
        });
    }

    /** What tells it from all others. The names of models have no hyphen and begin with a letter. */
    String name() {
        return lane.count() == 1 ? baseName() : baseName() + "-" + (lane.index() + 1) + "of" + lane.count();
    }

    /** Whether {@code name} is that of a subscription of the same function and model, however many lanes it has. */
    boolean isKinOf(String name) {
        return name.equals(baseName())
                || name.startsWith(baseName())
                        && name.substring(baseName().length()).matches("-[0-9]+of[0-9]+");
    }

    private String baseName() {
        return function + "-" + source.model();
    }

    /** Whether the function is given {@code record} here. */
    boolean takes(ObjectNode record) {
        List<EventPattern> filters = source.settings().filters();
        return lane.takes(record)
                && (filters.isEmpty()
                        || filters.stream().anyMatch(filter -> EventMatch.matches(filter.document(), record)));
    }
}
