/** IAM policies as CloudFormation has them. */
@NullMarked
package dev.jampx.cdk.iam;

import org.jspecify.annotations.NullMarked;
