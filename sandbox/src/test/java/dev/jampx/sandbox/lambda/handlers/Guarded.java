package dev.jampx.sandbox.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Reports to the test on the port in the event, and goes on when the test lets it. */
public final class Guarded implements RequestHandler<Integer, String> {

    @Override
    public String handleRequest(Integer port, Context context) {
        String pid = Long.toString(ProcessHandle.current().pid());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((pid + "\n").getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() < 0) {
                throw new IllegalStateException("the test has gone");
            }
            return pid;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
