/** The secrets of a backend, on this machine and on AWS. */
@NullMarked
package dev.jampx.cli.aws.secret;

import org.jspecify.annotations.NullMarked;
