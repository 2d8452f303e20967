/** What a backend is called where it is deployed. */
@NullMarked
package dev.jampx.model.deployment;

import org.jspecify.annotations.NullMarked;
