@NullMarked
package dev.jampx.cdk.auth;

import org.jspecify.annotations.NullMarked;
