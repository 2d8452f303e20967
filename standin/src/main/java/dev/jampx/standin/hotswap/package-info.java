/** What is changed of a function or an API without CloudFormation. */
@NullMarked
package dev.jampx.standin.hotswap;

import org.jspecify.annotations.NullMarked;
