/** Definitions of users, each with its twin in TypeScript. */
@NullMarked
package dev.jampx.conformance.users.cases;

import org.jspecify.annotations.NullMarked;
