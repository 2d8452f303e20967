/** Models in TypeScript and JavaScript, for Amplify's DataStore. */
@NullMarked
package dev.jampx.codegen.modelgen.script;

import org.jspecify.annotations.NullMarked;
