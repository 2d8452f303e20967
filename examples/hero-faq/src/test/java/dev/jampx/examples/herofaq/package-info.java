/** The example, end to end: {@code ./jampx} as a child process, driven over real HTTP and with the AWS SDK for Java. */
package dev.jampx.examples.herofaq;
