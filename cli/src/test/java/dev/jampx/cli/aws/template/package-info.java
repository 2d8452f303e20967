@NullMarked
package dev.jampx.cli.aws.template;

import org.jspecify.annotations.NullMarked;
