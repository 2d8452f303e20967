/** Amplify's names: plurals, default query names, index names. */
@NullMarked
package dev.jampx.model.naming;

import org.jspecify.annotations.NullMarked;
