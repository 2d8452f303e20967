/** A CDK app that has an API of jampx's among its own constructs. */
@NullMarked
package dev.jampx.examples.cdkapp;

import org.jspecify.annotations.NullMarked;
