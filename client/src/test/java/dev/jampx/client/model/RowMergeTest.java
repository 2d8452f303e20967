package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order of rows, and which of two is kept. */
class RowMergeTest {

    private final RowMerge<Map.Entry<String, Integer>> merge = new RowMerge<>(Map.Entry::getKey);

    private static Map.Entry<String, Integer> row(String key, int version) {
        return Map.entry(key, version);
    }

    @Test
    void rowsAreInTheListsOrderAndNewOnesAtTheEnd() {
        merge.put(row("new", 1));
        merge.page(List.of(row("b", 1), row("a", 1)));
        merge.put(row("b", 2));
        merge.complete();
        merge.put(row("newer", 1));
        merge.put(row("a", 2));

        assertThat(merge.snapshot())
                .isEqualTo(new Snapshot<>(List.of(row("b", 2), row("a", 2), row("new", 1), row("newer", 1)), true));
    }

    @Test
    void whatWasThereStaysWhileTheListIsReadAgain() {
        merge.page(List.of(row("a", 1), row("b", 1)));
        merge.complete();
        merge.interrupted();
        merge.restarted();
        assertThat(merge.snapshot()).isEqualTo(new Snapshot<>(List.of(row("a", 1), row("b", 1)), false));
        merge.page(List.of(row("b", 2)));
        assertThat(merge.snapshot()).isEqualTo(new Snapshot<>(List.of(row("a", 1), row("b", 2)), false));
        merge.complete();
        assertThat(merge.snapshot()).isEqualTo(new Snapshot<>(List.of(row("b", 2)), true));
    }

    @Test
    void aPageBringsNoDeletedRowBack() {
        merge.remove(row("a", 1));
        merge.page(List.of(row("a", 1)));
        assertThat(merge.snapshot().items()).isEmpty();
        merge.complete();
        assertThat(merge.snapshot().items()).isEmpty();
    }
}
