/** How the outputs of a backend, which clients read to find it, are written. */
@NullMarked
package dev.jampx.cli.outputs;

import org.jspecify.annotations.NullMarked;
