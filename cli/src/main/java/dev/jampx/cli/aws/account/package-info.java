/** The AWS account as jampx itself sees it, through the AWS SDK. */
@NullMarked
package dev.jampx.cli.aws.account;

import org.jspecify.annotations.NullMarked;
