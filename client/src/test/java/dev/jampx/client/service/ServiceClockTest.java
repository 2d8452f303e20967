package dev.jampx.client.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.client.fake.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final MovableClock machine = new MovableClock(NOW);
    private final ServiceClock clock = new ServiceClock(machine);

    @Test
    void aClockThatIsRightIsLeftAlone() {
        clock.learn("Sun, 01 Mar 2026 12:00:29 GMT");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void aClockThatIsWrongIsCorrectedUntilItIsRightAgain() {
        clock.learn("Sun, 01 Mar 2026 10:00:00 GMT");
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofHours(2)));
        assertThat(clock.correction()).isEqualTo(Duration.ofHours(-2));
        assertThat(clock.withZone(ZoneOffset.MAX).instant()).isEqualTo(clock.instant());
        machine.move(Duration.ofHours(-2));
        clock.learn("Sun, 01 Mar 2026 10:00:00 GMT");
        assertThat(clock.instant()).isEqualTo(NOW.minus(Duration.ofHours(2)));
        assertThat(clock.correction()).isZero();
    }

    @Test
    void whatIsNoDateTeachesNothing() {
        clock.learn("Sun, 01 Mar 2026 10:00:00 GMT");
        clock.learn("yesterday");
        assertThat(clock.correction()).isEqualTo(Duration.ofHours(-2));
    }
}
