/** What happened in a request, recorded for the developer: who called, which rules decided, which resolvers ran and what they sent. */
@NullMarked
package dev.jampx.sandbox.trace;

import org.jspecify.annotations.NullMarked;
