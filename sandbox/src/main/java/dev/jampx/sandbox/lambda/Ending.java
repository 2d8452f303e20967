package dev.jampx.sandbox.lambda;

import java.util.Optional;
import java.util.OptionalLong;

/** The end of whatever a process was doing. */
interface Ending {

    /** The end of doing nothing. */
    Ending NOTHING = new Ending() {
        @Override
        public void report(OptionalLong peakKilobytes, Optional<String> status) {
            // Nothing ended.
        }

        @Override
        public void complete() {
            // Nobody waits.
        }
    };

    /** Logs that it is over. */
    void report(OptionalLong peakKilobytes, Optional<String> status);

    /** Lets whoever waits go on. */
    void complete();
}
