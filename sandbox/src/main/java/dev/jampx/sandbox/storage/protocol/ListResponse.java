package dev.jampx.sandbox.storage.protocol;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A list of objects, kept until it is whole: s3proxy repeats what was not asked as empty elements, S3 leaves it out, and Amplify's
 * client takes a list that does not repeat the very request for a damaged one.
 */
final class ListResponse extends HttpServletResponseWrapper {

    private static final Pattern NOT_ASKED =
            Pattern.compile("<(ContinuationToken|StartAfter|Delimiter)(\\s*/>|></\\1>)");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Kept();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(written, StandardCharsets.UTF_8));

    ListResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    /** What was written is not on its way yet. */
    @Override
    public void flushBuffer() {
        writer.flush();
    }

    /** Sends the list. */
    void send() throws IOException {
        writer.flush();
        String document = written.toString(StandardCharsets.UTF_8);
        getResponse()
                .getOutputStream()
                .write(NOT_ASKED.matcher(document).replaceAll("").getBytes(StandardCharsets.UTF_8));
    }

    private final class Kept extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("s3proxy writes as it goes");
        }

        @Override
        public void write(int one) {
            written.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            written.write(bytes, offset, length);
        }
    }
}
