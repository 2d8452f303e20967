/** A developer's own stack on AWS, kept in step with the sources. */
@NullMarked
package dev.jampx.cli.aws.session;

import org.jspecify.annotations.NullMarked;
