package dev.jampx.sandbox.wire;

/** The service's end of a WebSocket. Its methods may block; they are called one at a time. */
public interface WireSocketListener {

    /** The socket is open. */
    void opened(WireSocket socket);

    /** The client sent a text message. */
    void received(String message);

    /** The socket is closed, whoever closed it. */
    void closed();
}
