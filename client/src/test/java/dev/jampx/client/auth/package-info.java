@NullMarked
package dev.jampx.client.auth;

import org.jspecify.annotations.NullMarked;
