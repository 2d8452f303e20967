@NullMarked
package dev.jampx.cli.definition;

import org.jspecify.annotations.NullMarked;
