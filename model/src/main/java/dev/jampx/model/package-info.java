/** Terms that the declared and the resolved model share: scalar types, authorization rules, triggers. */
@NullMarked
package dev.jampx.model;

import org.jspecify.annotations.NullMarked;
