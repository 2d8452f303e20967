package dev.jampx.sandbox.digest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is checked when it has been read to its end, before its reader learns that this is the end. */
public final class CheckedBody extends FilterInputStream {

    private final Check check;
    private boolean passed;

    /** @param check run at the end, once it has passed never again */
    public CheckedBody(InputStream body, Check check) {
        super(body);
        this.check = check;
    }

    @Override
    public int read() throws IOException {
        return checked(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return checked(super.read(buffer, offset, length));
    }

    private int checked(int read) throws IOException {
        if (read < 0 && !passed) {
            check.run();
            passed = true;
        }
        return read;
    }

    /** What the body is held to. */
    @FunctionalInterface
    public interface Check {

        /**
         * Looks at what was read.
         *
         * @throws IOException if it is not what it should be, or what it should be cannot be found out
         */
        void run() throws IOException;
    }
}
