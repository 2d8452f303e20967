/** What the authorization rules make of the API: which directives stand where, and who may do what with which field. */
@NullMarked
package dev.jampx.appsync.authorization;

import org.jspecify.annotations.NullMarked;
