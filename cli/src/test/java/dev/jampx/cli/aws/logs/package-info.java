@NullMarked
package dev.jampx.cli.aws.logs;

import org.jspecify.annotations.NullMarked;
