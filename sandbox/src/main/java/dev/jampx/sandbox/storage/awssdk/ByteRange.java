package dev.jampx.sandbox.storage.awssdk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of an object are read.
 *
 * @param from the first
 * @param length how many
 */
record ByteRange(long from, long length) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d*)-(\\d*)");

    /**
     * The bytes that a {@code Range} header means.
     *
     * @param range the header, if there is one; one that means nothing stands for all
     * @param size the object's size
     */
    static ByteRange of(@Nullable String range, long size) {
        Matcher form = FORM.matcher(range == null ? "" : range);
        if (!form.matches() || (form.group(1).isEmpty() && form.group(2).isEmpty())) {
            return new ByteRange(0, size);
        }
        if (form.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(form.group(2)), size);
            if (wanted == 0) {
                throw Refusals.invalidRange(form.group(), size);
            }
            return new ByteRange(size - wanted, wanted);
        }
        long from = Long.parseLong(form.group(1));
        if (from >= size) {
            throw Refusals.invalidRange(form.group(), size);
        }
        long to = form.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(form.group(2)), size - 1);
        return new ByteRange(from, to - from + 1);
    }

    /** The header {@code Content-Range}. */
    String header(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
