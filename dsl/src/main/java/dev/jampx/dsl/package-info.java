/**
 * The grammar in which a backend is defined. Names follow Amplify Gen 2's word for word.
 *
 * <p>Every type is immutable: a call returns a new value and leaves the old one as it was, so any part of a definition can be
 * kept in a constant and used twice. Defining has no side effect; a mistake is reported when the backend is resolved, together
 * with all others.
 */
@NullMarked
package dev.jampx.dsl;

import org.jspecify.annotations.NullMarked;
