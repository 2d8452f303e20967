package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Whatever is written while a list is read page by page, and whenever events and pages arrive and connections break: what the merge has in the end is the
 * table.
 */
class RowMergeProperties {

    private static final int KEYS = 6;

    /** One thing that happens. */
    enum Step {
        /** A row is created, or changed. */
        WRITE,
        /** A row is deleted, if it is there. */
        DELETE,
        /** The oldest event that is on its way arrives. */
        EVENT,
        /** The table reads the next page. */
        READ,
        /** The page that was read arrives. */
        PAGE,
        /** The connection breaks: what is on its way is lost. */
        BREAK,
        /** The connection is there again, and the list is read from its beginning. */
        START
    }

    /**
     * A step.
     *
     * @param key the row it is about, if it is about one
     */
    record Action(Step step, int key) {}

    /** A row in its {@code version}. */
    record Row(int key, int version) {}

    /** A table, a client, and what is between them. */
    private static final class World {

        private final Map<Integer, Row> table = new TreeMap<>();
        private final Deque<Map.Entry<Row, Boolean>> events = new ArrayDeque<>();
        private final RowMerge<Row> merge = new RowMerge<>(Row::key);
        private final int pageSize;
        private @Nullable Page<Row> onItsWay;
        private boolean connected;
        private int cursor;
        private boolean readToEnd;
        private int versions;

        World(int pageSize) {
            this.pageSize = pageSize;
        }

        void act(Action action) {
            switch (action.step()) {
                case WRITE -> write(action.key());
                case DELETE -> delete(action.key());
                case EVENT -> event();
                case READ -> read();
                case PAGE -> page();
                case BREAK -> breakConnection();
                case START -> start();
            }
        }

        private void write(int key) {
            Row row = new Row(key, ++versions);
            table.put(key, row);
            happened(row, true);
        }

        private void delete(int key) {
            Optional.ofNullable(table.remove(key)).ifPresent(row -> happened(row, false));
        }

        private void happened(Row row, boolean written) {
            if (connected) {
                events.add(Map.entry(row, written));
            }
        }

        private void event() {
            Map.Entry<Row, Boolean> event = events.poll();
            if (event != null && event.getValue()) {
                merge.put(event.getKey());
            } else if (event != null) {
                merge.remove(event.getKey());
            }
        }

        private void read() {
            if (connected && onItsWay == null && !readToEnd) {
                List<Row> rows = new ArrayList<>();
                for (int key = cursor; key < Math.min(KEYS, cursor + pageSize); key++) {
                    Optional.ofNullable(table.get(key)).ifPresent(rows::add);
                }
                cursor += pageSize;
                onItsWay = new Page<>(rows, cursor < KEYS ? "more" : null);
            }
        }

        private void page() {
            Page<Row> page = onItsWay;
            if (page != null) {
                onItsWay = null;
                merge.page(page.items());
                if (!page.hasNext()) {
                    readToEnd = true;
                    merge.complete();
                }
            }
        }

        private void breakConnection() {
            connected = false;
            events.clear();
            onItsWay = null;
            readToEnd = false;
            merge.interrupted();
        }

        private void start() {
            if (!connected) {
                connected = true;
                cursor = 0;
                merge.restarted();
            }
        }

        /** Nothing is written any more; all that is on its way arrives. */
        void settle() {
            start();
            while (!readToEnd) {
                read();
                page();
            }
            while (!events.isEmpty()) {
                event();
            }
        }

        void check() {
            Snapshot<Row> snapshot = merge.snapshot();
            assertThat(snapshot.items()).extracting(Row::key).doesNotHaveDuplicates();
            assertThat(snapshot.synced()).isEqualTo(readToEnd);
            if (readToEnd && events.isEmpty()) {
                assertThat(snapshot.items()).containsExactlyInAnyOrderElementsOf(table.values());
            }
        }
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Step> steps = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(Step.WRITE, Step.DELETE)),
                Tuple.of(8, Arbitraries.of(Step.EVENT, Step.READ, Step.PAGE)),
                Tuple.of(1, Arbitraries.of(Step.BREAK)),
                Tuple.of(2, Arbitraries.of(Step.START)));
        Arbitrary<Integer> keys = Arbitraries.integers().between(0, KEYS - 1);
        return Combinators.combine(steps, keys).as(Action::new).list().ofMaxSize(80);
    }

    @Property(tries = 5_000)
    void whatIsSyncedIsTheTable(@ForAll("actions") List<Action> actions, @ForAll("pageSizes") int pageSize) {
        World world = new World(pageSize);
        for (Action action : actions) {
            world.act(action);
            world.check();
        }
        world.settle();
        world.check();
    }

    @Provide
    Arbitrary<Integer> pageSizes() {
        return Arbitraries.integers().between(1, KEYS);
    }
}
