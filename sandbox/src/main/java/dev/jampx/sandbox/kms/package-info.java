/** The local stand-in for AWS KMS: the key with which codes are encrypted for the functions that send them. */
@NullMarked
package dev.jampx.sandbox.kms;

import org.jspecify.annotations.NullMarked;
