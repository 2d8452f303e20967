package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Ends badly, in the way that the event names; answers with its process id if the event is {@code "pid"}. */
public final class Troubled implements RequestHandler<String, String> {

    @Override
    public String handleRequest(String how, Context context) {
        switch (how) {
            case "throw":
                throw new IllegalStateException("no such form");
            case "exit":
                System.exit(3);
                return "";
            case "quit":
                Runtime.getRuntime().halt(0);
                return "";
            case "hoard":
                List<byte[]> hoard = new ArrayList<>();
                while (!hoard.contains(new byte[0])) {
                    hoard.add(new byte[1 << 20]);
                }
                return "";
            case "hang":
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return "";
            case "mute":
                System.out.close();
                System.err.close();
                return "muted";
            case "fill":
                try (RandomAccessFile file = new RandomAccessFile(System.getenv("TMPDIR") + "/much", "rw")) {
                    // A file with a hole takes no room on the disk of whoever tests.
                    file.setLength(513L << 20);
                    return "filled";
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            case "flood":
                return "x".repeat(7 * 1024 * 1024);
            default:
                return Long.toString(ProcessHandle.current().pid());
        }
    }
}
