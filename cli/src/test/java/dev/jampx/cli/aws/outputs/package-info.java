@NullMarked
package dev.jampx.cli.aws.outputs;

import org.jspecify.annotations.NullMarked;
