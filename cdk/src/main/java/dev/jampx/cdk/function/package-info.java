/** Lambda functions: their code, their environment and their roles. */
@NullMarked
package dev.jampx.cdk.function;

import org.jspecify.annotations.NullMarked;
