@NullMarked
package dev.jampx.cli.aws.toolkit;

import org.jspecify.annotations.NullMarked;
