package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is sent to hostile ends is enough to tell something. */
class HostileNumbersTest {

    @Test
    void thereAreTenThousandMutants() throws NoSuchMethodException {
        int messages = tries(HostileSocketsTest.class.getDeclaredMethod("changedMessagesGetCleanErrors", long.class));
        int frames =
                tries(HostileSocketsTest.class.getDeclaredMethod("changedFramesEndTheConnectionAtWorst", long.class));
        int requests = Arrays.stream(HostileRequestsTest.class.getDeclaredMethods())
                .mapToInt(HostileNumbersTest::tries)
                .sum();
        int sockets = Arrays.stream(HostileSocketsTest.class.getDeclaredMethods())
                .mapToInt(HostileNumbersTest::tries)
                .sum();

        assertThat(requests
                        + sockets
                        + messages * (HostileSocketsTest.MESSAGES - 1)
                        + frames * (HostileSocketsTest.FRAMES - 1))
                .isGreaterThanOrEqualTo(10_000);
    }

    private static int tries(Method method) {
        Property property = method.getAnnotation(Property.class);
        return property == null ? 0 : property.tries();
    }
}
