/** CloudFormation templates as values: what they hold, what refers to what, which limits and circles stand in the way. */
@NullMarked
package dev.jampx.cli.aws.template;

import org.jspecify.annotations.NullMarked;
