/** Tests of notifications. */
@NullMarked
package dev.jampx.sandbox.storage.event;

import org.jspecify.annotations.NullMarked;
