package dev.jampx.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Frames of a WebSocket, good ones and such as the protocol forbids. */
final class FrameMutation {

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int BINARY = 2;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private static final List<Integer> CLOSE_CODES = List.of(
            0, 999, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1009, 1011, 1012, 1015, 2999, 3000, 4999, 5000,
            65535);

    private FrameMutation() {}

    static byte[] init() {
        return frame(FINAL | TEXT, text("{\"type\":\"connection_init\"}"));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] textFrame(String text) {
        return frame(FINAL | TEXT, text(text));
    }

    /** One frame, or the few that belong together. */
    static byte[] hostile(Random random) {
        byte[] init = init();
        return switch (random.nextInt(14)) {
            case 0 -> changed(init, random);
            case 1 -> Arrays.copyOf(init, random.nextInt(init.length));
            case 2 -> frame(CONTINUATION | (random.nextBoolean() ? FINAL : 0), text("nothing to continue"));
            case 3 -> joined(frame(TEXT, text("{\"type\":")), textFrame("\"connection_init\"}"));
            case 4 ->
                joined(
                        frame(TEXT, text("{\"type\":")),
                        frame(FINAL | PING, text("between")),
                        frame(FINAL | CONTINUATION, text("\"connection_init\"}")));
            case 5 -> unmasked(init);
            case 6 -> frame(FINAL | PING | random.nextInt(2), new byte[126 + random.nextInt(1000)]);
            case 7 -> frame(List.of(PING, PONG, CLOSE).get(random.nextInt(3)), text("a fragment"));
            case 8 ->
                frame(FINAL | TEXT, new byte[] {(byte) 0xc3, 0x28, (byte) 0xed, (byte) 0xa0, (byte) random.nextInt()});
            case 9 -> close(random);
            case 10 -> frame(FINAL | 3 + random.nextInt(5) | random.nextInt(8) << 4, text("reserved"));
            case 11 -> withLength(random);
            case 12 -> oversize(random);
            default -> frame(FINAL | BINARY, text("{\"type\":\"connection_init\"}"));
        };
    }

    private static byte[] changed(byte[] frame, Random random) {
        byte[] changed = frame.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            changed[random.nextInt(random.nextBoolean() ? 4 : frame.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] close(Random random) {
        if (random.nextInt(4) == 0) {
            return frame(FINAL | CLOSE, new byte[random.nextInt(2)]);
        }
        int code = CLOSE_CODES.get(random.nextInt(CLOSE_CODES.size()));
        byte[] reason = random.nextBoolean() ? text("bye") : new byte[] {(byte) 0xff, (byte) 0xfe};
        return frame(FINAL | CLOSE, joined(new byte[] {(byte) (code >> 8), (byte) code}, reason));
    }

    /** A length that is not that of what follows, or is written longer than need be. */
    private static byte[] withLength(Random random) {
        long length = List.of(-1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, 3L, 70_000L, 0L)
                .get(random.nextInt(7));
        ByteBuffer head = ByteBuffer.allocate(14);
        head.put((byte) (FINAL | TEXT))
                .put((byte) (MASKED | 127))
                .putLong(length)
                .putInt(0);
        return joined(head.array(), text("short"));
    }

    /** More than a message may have: in one frame, or in many. */
    private static byte[] oversize(Random random) {
        byte[] part = new byte[random.nextBoolean() ? 250_000 : 50_000];
        Arrays.fill(part, (byte) 'x');
        byte[] parts = frame(TEXT, part);
        for (int i = 0; i < 5; i++) {
            parts = joined(parts, frame(CONTINUATION, part));
        }
        return parts;
    }

    /** A frame whose mask changes nothing. */
    private static byte[] frame(int first, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 14).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) (MASKED | payload.length));
        } else if (payload.length < 65_536) {
            frame.put((byte) (MASKED | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (MASKED | 127)).putLong(payload.length);
        }
        frame.putInt(0).put(payload);
        return Arrays.copyOf(frame.array(), frame.position());
    }

    private static byte[] unmasked(byte[] frame) {
        byte[] unmasked = new byte[frame.length - 4];
        unmasked[0] = frame[0];
        unmasked[1] = (byte) (frame[1] & ~MASKED);
        System.arraycopy(frame, 6, unmasked, 2, frame.length - 6);
        return unmasked;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
