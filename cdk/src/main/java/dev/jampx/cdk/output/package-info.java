/** What a deployed stack says of itself, in the form that Amplify's tools read. */
@NullMarked
package dev.jampx.cdk.output;

import org.jspecify.annotations.NullMarked;
