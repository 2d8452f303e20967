/** What an update does to data, and the order of updates that CloudFormation can carry. */
@NullMarked
package dev.jampx.cli.aws.plan;

import org.jspecify.annotations.NullMarked;
