package dev.jampx.client.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetryPolicyTest {

    @Property
    void noPauseIsLongerThanItMayBe(
            @ForAll @IntRange(min = 1, max = 100) int failures,
            @ForAll @IntRange(max = 10_000) int first,
            @ForAll @IntRange(max = 100_000) int longest) {
        RetryPolicy policy =
                new RetryPolicy(3, Duration.ofMillis(first), Duration.ofMillis(longest), Duration.ofSeconds(1));
        assertThat(policy.pause(failures))
                .isBetween(Duration.ZERO, Duration.ofMillis(longest))
                .isLessThanOrEqualTo(Duration.ofMillis(first).multipliedBy(1L << Math.min(failures - 1, 20)));
    }

    @Example
    void pausesAreNotAllTheSame() {
        assertThat(java.util.stream.Stream.generate(() -> RetryPolicy.standard().pause(2))
                        .limit(20)
                        .distinct()
                        .count())
                .isGreaterThan(1);
    }

    @Example
    void aPolicyNeedsAnAttemptAndTimeForIt() {
        assertThatThrownBy(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(1, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
