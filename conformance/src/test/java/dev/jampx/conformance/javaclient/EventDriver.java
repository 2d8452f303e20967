package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.model.Snapshot;
import dev.jampx.client.operation.ObservationOptions;
import dev.jampx.codegen.java.naming.ModelClass;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.MutationOperation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Subscribes to everything that a model tells of, and compares what it tells with what happens. */
final class EventDriver {

    private final DrivenModel model;
    private final Map<MutationOperation, Received> events = new EnumMap<>(MutationOperation.class);
    private final Map<MutationOperation, Received> filtered = new EnumMap<>(MutationOperation.class);
    private final List<Received> observed = new ArrayList<>();

    EventDriver(DrivenModel model) {
        this.model = model;
    }

    void subscribe() {
        for (MutationOperation operation : MutationOperation.values()) {
            String name = "on" + capital(operation);
            if (model.has(name)) {
                filtered.put(operation, Received.from(DrivenModel.required(model.call(name, this::firstRowOnly))));
                events.put(operation, Received.from(DrivenModel.required(model.call(name, null))));
            }
        }
        if (model.has("observeQuery")) {
            observed.add(Received.from(DrivenModel.required(model.call("observeQuery", null))));
            observed.add(Received.from(DrivenModel.required(
                    model.call("observeQuery", options -> ((ObservationOptions<?, ?>) options).limit(2)))));
        }
    }

    private void firstRowOnly(Object options) {
        GivenOptions.ofSubscription(options).selection(model.selection());
        model.filter(ModelClass.SUBSCRIPTION_FILTER, model.sampleRow(), DrivenModel.MOST_OF_SUBSCRIPTION)
                .ifPresent(filter -> GivenOptions.ofSubscription(options).filter(filter));
    }

    private static String capital(MutationOperation operation) {
        return operation.verb().substring(0, 1).toUpperCase(Locale.ROOT)
                + operation.verb().substring(1);
    }

    private boolean isCurrent(List<Object> snapshots) {
        if (snapshots.isEmpty()) {
            return false;
        }
        Snapshot<?> last = (Snapshot<?>) snapshots.get(snapshots.size() - 1);
        return last.synced()
                && new HashSet<Object>(last.items())
                        .equals(new HashSet<>(model.rows().values()));
    }

    /**
     * Waits until subscribers have heard of a row just as whoever wrote it has. A subscription says nothing when it begins, so that the row is written until
     * it is heard of.
     *
     * @param written the first row, as it was written last
     * @param again writes it again
     */
    void awaitEvents(MutationOperation operation, Object written, Supplier<Object> again) {
        if (!events.containsKey(operation)) {
            return;
        }
        AtomicReference<Object> expected = new AtomicReference<>(written);
        Runnable probe = () -> expected.set(again.get());
        events.get(operation).await(items -> items.contains(expected.get()), probe);
        if (model.has(ModelOperation.DELETE) && model.has(ModelOperation.CREATE)) {
            filtered.get(operation).await(items -> items.contains(expected.get()), probe);
        }
        List<Object> firstKey = List.of(model.key(model.rows().get(1)));
        assertThat(filtered.get(operation).items())
                .allMatch(item -> List.of(model.key(item)).equals(firstKey));
    }

    /** Waits until those who observe the list know it as it is. */
    void awaitList() {
        observed.forEach(each -> each.await(this::isCurrent));
        observed.forEach(Received::cancel);
    }
}
