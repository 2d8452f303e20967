package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.sandbox.wire.WireRequest;

/** Where a request comes from, as {@code ctx.identity.sourceIp} has it. */
final class SourceIp {

    private SourceIp() {}

    /** The addresses that the request says it came by, and that of this machine. */
    static ArrayNode of(WireRequest request) {
        ArrayNode addresses = JsonNodeFactory.instance.arrayNode();
        request.header("x-forwarded-for").ifPresent(list -> {
            for (String address : list.split(",")) {
                addresses.add(address.strip());
            }
        });
        return addresses.add("127.0.0.1");
    }
}
