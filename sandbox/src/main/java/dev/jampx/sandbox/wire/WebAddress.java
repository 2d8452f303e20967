package dev.jampx.sandbox.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Addresses of others that can be asked over HTTP. */
public final class WebAddress {

    private static final List<String> SCHEMES = List.of("http", "https");

    private WebAddress() {}

    /** The address that a text is; empty if it is none with a host that speaks HTTP. */
    public static Optional<URI> of(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(address -> address.getScheme() != null
                            && SCHEMES.contains(address.getScheme())
                            && address.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
