package dev.jampx.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.client.failure.ClientException;
import dev.jampx.client.failure.InterruptedCallException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists in pages, and relations, which lead to them. */
class PagesTest {

    private final List<@Nullable String> asked = new ArrayList<>();

    /** Three pages, the second of them empty. */
    private CompletableFuture<Page<Integer>> read(@Nullable String nextToken) {
        asked.add(nextToken);
        if (nextToken == null) {
            return CompletableFuture.completedFuture(new Page<>(List.of(1, 2), "second"));
        }
        return CompletableFuture.completedFuture(
                nextToken.equals("second") ? new Page<>(List.of(), "third") : new Page<>(List.of(3), null));
    }

    @Test
    void aStreamReadsAPageWhenItComesToIt() {
        assertThat(Pages.stream(this::read).limit(2)).containsExactly(1, 2);
        assertThat(asked).hasSize(1);
        assertThat(Pages.stream(this::read)).containsExactly(1, 2, 3);
        assertThat(asked).containsExactly(null, null, "second", "third");
    }

    @Test
    void aLoadedRelationReadsOnlyTheRest() {
        ToMany<Integer> loaded = ToMany.loaded("key", new Page<>(List.of(0), "third"), this::read);
        assertThat(loaded.loaded().items()).containsExactly(0);
        assertThat(loaded.load().items()).containsExactly(0);
        assertThat(asked).isEmpty();
        assertThat(loaded.stream()).containsExactly(0, 3);
        assertThat(asked).containsExactly("third");
    }

    @Test
    void anotherRelationReadsWhenAsked() {
        ToMany<Integer> unloaded = ToMany.unloaded("key", this::read);
        assertThat(unloaded.isLoaded()).isFalse();
        assertThatThrownBy(unloaded::loaded).isInstanceOf(IllegalStateException.class);
        assertThat(unloaded.load().items()).containsExactly(1, 2);
        assertThat(unloaded.load("third").items()).containsExactly(3);
        assertThat(unloaded.stream()).containsExactly(1, 2, 3);
    }

    @Test
    void relationsAreEqualIfTheyLeadToTheSame() {
        assertThat(ToMany.unloaded("a", this::read)).isEqualTo(ToMany.<Integer>unloaded("a", token -> read(null)));
        assertThat(ToMany.unloaded("a", this::read)).isNotEqualTo(ToMany.unloaded("b", this::read));
        ToOne<Integer> one = ToOne.unloaded("a", () -> CompletableFuture.completedFuture(Optional.of(1)));
        assertThat(one).isEqualTo(ToOne.<Integer>unloaded("a", () -> new CompletableFuture<>()));
        assertThat(one).isNotEqualTo(ToOne.loaded(1));
        assertThat(one.load()).contains(1);
        assertThatThrownBy(one::loaded).isInstanceOf(IllegalStateException.class);
        assertThat(ToOne.loaded(null).loaded()).isEmpty();
        assertThat(ToOne.loaded(1)).isEqualTo(ToOne.loaded(1)).hasSameHashCodeAs(ToOne.loaded(1));
    }

    @Test
    void waitingUnwrapsFailures() {
        assertThatThrownBy(() -> Blocking.await(CompletableFuture.failedFuture(new ClientException("why"))))
                .isExactlyInstanceOf(ClientException.class)
                .hasMessage("why");
    }

    @Test
    void whoIsInterruptedWhileWaitingCancelsTheCall() {
        CompletableFuture<String> call = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Blocking.await(call)).isInstanceOf(InterruptedCallException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(call).isCancelled();
    }
}
