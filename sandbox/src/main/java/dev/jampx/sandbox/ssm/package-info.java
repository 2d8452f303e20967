/** The Parameter Store of Systems Manager: the sandbox's secrets where Amplify has them on AWS, and parameters of anybody's. */
@NullMarked
package dev.jampx.sandbox.ssm;

import org.jspecify.annotations.NullMarked;
