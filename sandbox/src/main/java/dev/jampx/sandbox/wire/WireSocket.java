package dev.jampx.sandbox.wire;

/** The open WebSocket of a client, as the service behind the door sees it. Safe for many threads. */
public interface WireSocket {

    /**
     * Sends a text message. Returns at once; the next message must wait until this one is done.
     *
     * @param done run when the message has left, or cannot leave any more because the socket is closed
     */
    void send(String message, Runnable done);

    /**
     * Closes the socket; the listener is told.
     *
     * @param code WebSocket's status code
     * @param reason why, for people, in at most 100 ASCII characters
     */
    void close(int code, String reason);
}
