/** AWS CDK constructs for a backend, and for its parts by themselves. */
@NullMarked
package dev.jampx.cdk;

import org.jspecify.annotations.NullMarked;
