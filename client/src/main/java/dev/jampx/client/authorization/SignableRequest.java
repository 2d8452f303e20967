package dev.jampx.client.authorization;

import java.net.URI;

/**
 * What a signature vouches for. Tokens and keys look at none of it.
 *
 * @param method the HTTP method, in capitals
 * @param uri the whole address, as it is sent
 * @param body the bytes of the body; empty if there is none. Not copied: nobody may change it before the request is sent
 */
public record SignableRequest(String method, URI uri, byte[] body) {}
