/** Tests of amplify_outputs.json. */
@NullMarked
package dev.jampx.sandbox.outputs;

import org.jspecify.annotations.NullMarked;
