/** Makes the cloud assembly of a project, in a process of its own, since the CDK is large and needs Node. */
@NullMarked
package dev.jampx.cli.synthesis;

import org.jspecify.annotations.NullMarked;
