@NullMarked
package dev.jampx.cli.aws.plan;

import org.jspecify.annotations.NullMarked;
