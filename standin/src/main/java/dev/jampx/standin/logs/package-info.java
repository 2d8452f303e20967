/** CloudWatch Logs. */
@NullMarked
package dev.jampx.standin.logs;

import org.jspecify.annotations.NullMarked;
