/** Getting a backend to AWS. */
@NullMarked
package dev.jampx.cli.aws.deployment;

import org.jspecify.annotations.NullMarked;
