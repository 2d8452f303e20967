/** The users that jampx makes on AWS beside those that Amplify makes. */
@NullMarked
package dev.jampx.conformance.users;

import org.jspecify.annotations.NullMarked;
