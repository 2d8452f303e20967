/** Who may do what with models, their fields and their relationships: every strategy, provider, claim and operation. */
@NullMarked
package dev.jampx.conformance.cases.authorization;

import org.jspecify.annotations.NullMarked;
