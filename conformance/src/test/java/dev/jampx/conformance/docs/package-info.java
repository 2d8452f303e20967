/** The documentation says what is so: its definitions are compiled, run, and compared with what Amplify's toolchain makes. */
@NullMarked
package dev.jampx.conformance.docs;

import org.jspecify.annotations.NullMarked;
