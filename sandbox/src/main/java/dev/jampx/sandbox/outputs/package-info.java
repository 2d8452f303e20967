/** The content of amplify_outputs.json for a local backend. */
@NullMarked
package dev.jampx.sandbox.outputs;

import org.jspecify.annotations.NullMarked;
