/** What is made of each case for CloudFormation, before those who judge templates. */
@NullMarked
package dev.jampx.conformance.templates;

import org.jspecify.annotations.NullMarked;
