/** What every template must be like to be safe, whatever the definition says. */
@NullMarked
package dev.jampx.conformance.security;

import org.jspecify.annotations.NullMarked;
