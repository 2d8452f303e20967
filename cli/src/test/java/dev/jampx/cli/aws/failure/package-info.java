@NullMarked
package dev.jampx.cli.aws.failure;

import org.jspecify.annotations.NullMarked;
