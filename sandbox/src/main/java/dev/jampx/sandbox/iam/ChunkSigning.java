package dev.jampx.sandbox.iam;

import java.util.Arrays;

/** What the signatures are made with that the chunks of a body have, each of which goes on from the one before. */
public final class ChunkSigning {

    private final String seed;
    private final byte[] key;
    private final String timestamp;
    private final String scope;

    /**
     * @param seed the signature of the request, from which that of the first chunk goes on
     * @param key the key of a day, a region and a service
     * @param timestamp when the request was signed
     * @param scope the credential scope
     */
    ChunkSigning(String seed, byte[] key, String timestamp, String scope) {
        this.seed = seed;
        this.key = Arrays.copyOf(key, key.length);
        this.timestamp = timestamp;
        this.scope = scope;
    }

    /** The signature of the request. */
    public String seed() {
        return seed;
    }

    /** The key. */
    public byte[] key() {
        return Arrays.copyOf(key, key.length);
    }

    /** When the request was signed. */
    public String timestamp() {
        return timestamp;
    }

    /** The credential scope. */
    public String scope() {
        return scope;
    }
}
