/** What clients have to know, from what a stack says of itself. */
@NullMarked
package dev.jampx.cli.aws.outputs;

import org.jspecify.annotations.NullMarked;
