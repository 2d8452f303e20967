package dev.jampx.cli.session;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Waits for a machine that has little else to do: what nobody waits for must not slow down what somebody does, such as a function whose time is limited. */
final class IdleMachine {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final double LITTLE = 0.5;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * Returns when less than half of the processors' time has been used for a moment, whoever used it.
     *
     * @return whether to go on; not after an interruption
     */
    boolean await() {
        try {
            // The first figure is about the time before this.
            system.getCpuLoad();
            do {
                Thread.sleep(LOOK_EVERY.toMillis());
            } while (system.getCpuLoad() > LITTLE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
