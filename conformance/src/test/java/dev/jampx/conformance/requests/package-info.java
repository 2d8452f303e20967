/** The same requests to Amplify's resolvers and to jampx's, from the same callers on the same rows. */
@NullMarked
package dev.jampx.conformance.requests;

import org.jspecify.annotations.NullMarked;
