/** The real command line of the CDK, and Amplify's own, against a stand-in for AWS. */
@NullMarked
package dev.jampx.conformance.aws;

import org.jspecify.annotations.NullMarked;
