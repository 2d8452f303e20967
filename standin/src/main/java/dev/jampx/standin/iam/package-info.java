/** What IAM would let the roles of synthesized templates do: an evaluator of policies, over templates that were never deployed. */
@NullMarked
package dev.jampx.standin.iam;

import org.jspecify.annotations.NullMarked;
