/** Definitions of data in Amplify's TypeScript, and the same in jampx's Java. */
@NullMarked
package dev.jampx.conformance.cases.documentation;

import org.jspecify.annotations.NullMarked;
