/** What went wrong on AWS, told as mistakes with a way out. */
@NullMarked
package dev.jampx.cli.aws.failure;

import org.jspecify.annotations.NullMarked;
