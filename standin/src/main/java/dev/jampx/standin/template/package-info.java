/** What the functions in templates of CloudFormation come to. */
@NullMarked
package dev.jampx.standin.template;

import org.jspecify.annotations.NullMarked;
