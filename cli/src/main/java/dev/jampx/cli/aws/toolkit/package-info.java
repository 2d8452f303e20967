/** Node and the command line of the CDK: found or fetched, started, listened to. */
@NullMarked
package dev.jampx.cli.aws.toolkit;

import org.jspecify.annotations.NullMarked;
