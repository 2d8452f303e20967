/** What generators of clients see of a definition: Amplify's facts of models, custom types, enums, keys and rules, each worked out once. */
@NullMarked
package dev.jampx.codegen.schema;

import org.jspecify.annotations.NullMarked;
