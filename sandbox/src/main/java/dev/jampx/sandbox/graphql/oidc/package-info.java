/** Tokens of OpenID Connect providers: where their keys are, and whether a token is good. */
@NullMarked
package dev.jampx.sandbox.graphql.oidc;

import org.jspecify.annotations.NullMarked;
