package dev.jampx.client.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long is waited. */
class RetryPolicyTest {

    private static RetryPolicy with(double random) {
        return new RetryPolicy(4, Duration.ofMillis(100), Duration.ofMillis(350), () -> random);
    }

    @Test
    void theLimitDoublesUntilTheLongest() {
        assertThat(with(1).waitAfter(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(with(1).waitAfter(2)).isEqualTo(Duration.ofMillis(200));
        assertThat(with(1).waitAfter(3)).isEqualTo(Duration.ofMillis(350));
        assertThat(with(1).waitAfter(1_000_000)).isEqualTo(Duration.ofMillis(350));
    }

    @Test
    void chanceDecidesBelowTheLimit() {
        assertThat(with(0).waitAfter(3)).isZero();
        assertThat(with(0.5).waitAfter(2)).isEqualTo(Duration.ofMillis(100));
        for (int i = 0; i < 1_000; i++) {
            assertThat(RetryPolicy.DEFAULT.waitAfter(3)).isBetween(Duration.ZERO, Duration.ofMillis(400));
        }
    }

    @Test
    void theFirstAttemptCounts() {
        assertThat(with(0).allows(3)).isTrue();
        assertThat(with(0).allows(4)).isFalse();
        assertThatThrownBy(() -> RetryPolicy.of(0, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
