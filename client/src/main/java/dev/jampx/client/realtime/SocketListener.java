package dev.jampx.client.realtime;

import com.fasterxml.jackson.databind.JsonNode;

/** Hears what comes of one WebSocket. */
interface SocketListener {

    /** A message. */
    void received(JsonNode message);

    /** The socket carries nothing any more. */
    void closed(String reason);
}
