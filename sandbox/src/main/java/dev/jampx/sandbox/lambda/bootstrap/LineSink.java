package dev.jampx.sandbox.lambda.bootstrap;

import com.amazonaws.services.lambda.runtime.api.client.logging.LogSink;
import com.amazonaws.services.lambda.runtime.logging.LogFormat;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.PrintStream;

/** Ends every message of a handler's logger with a line end: to CloudWatch each is an event of its own, with or without one. */
final class LineSink implements LogSink {

    private final PrintStream output;

    LineSink(PrintStream output) {
        this.output = output;
    }

    @Override
    public void log(byte[] message) {
        synchronized (output) {
            output.write(message, 0, message.length);
            if (message.length == 0 || message[message.length - 1] != '\n') {
                output.write('\n');
            }
            output.flush();
        }
    }

    @Override
    public void log(LogLevel level, LogFormat format, byte[] message) {
        log(message);
    }

    @Override
    public void close() {
        output.flush();
    }
}
