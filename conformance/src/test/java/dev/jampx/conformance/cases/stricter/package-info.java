/** Definitions that Amplify takes although what comes out of them cannot work, and that jampx refuses. */
@NullMarked
package dev.jampx.conformance.cases.stricter;

import org.jspecify.annotations.NullMarked;
