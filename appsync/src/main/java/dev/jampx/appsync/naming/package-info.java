/** What Amplify calls things in an API, and how it stores keys of several fields. */
@NullMarked
package dev.jampx.appsync.naming;

import org.jspecify.annotations.NullMarked;
