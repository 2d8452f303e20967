@NullMarked
package dev.jampx.client.auth.cognito;

import org.jspecify.annotations.NullMarked;
