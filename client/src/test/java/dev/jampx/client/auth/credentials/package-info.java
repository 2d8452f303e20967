@NullMarked
package dev.jampx.client.auth.credentials;

import org.jspecify.annotations.NullMarked;
