/** What AWS's published API models demand of requests, and the words in which services refuse those that break it. */
@NullMarked
package dev.jampx.sandbox.wire.constraint;

import org.jspecify.annotations.NullMarked;
