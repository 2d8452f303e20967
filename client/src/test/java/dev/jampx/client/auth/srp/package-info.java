@NullMarked
package dev.jampx.client.auth.srp;

import org.jspecify.annotations.NullMarked;
