/** jampx as a part of Maven builds. */
@NullMarked
package dev.jampx.maven;

import org.jspecify.annotations.NullMarked;
