/** What roles may do on AWS: what templates let them, held against what definitions say. */
@NullMarked
package dev.jampx.conformance.roles;

import org.jspecify.annotations.NullMarked;
