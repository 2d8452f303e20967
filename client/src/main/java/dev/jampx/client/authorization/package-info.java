/** How requests to the API are authorized: by API key, token or signature. */
@NullMarked
package dev.jampx.client.authorization;

import org.jspecify.annotations.NullMarked;
