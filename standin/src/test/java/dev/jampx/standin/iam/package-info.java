@NullMarked
package dev.jampx.standin.iam;

import org.jspecify.annotations.NullMarked;
