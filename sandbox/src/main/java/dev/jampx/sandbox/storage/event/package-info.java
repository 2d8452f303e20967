/** S3's event notifications: written down with the change that they tell of, then delivered to functions. */
@NullMarked
package dev.jampx.sandbox.storage.event;

import org.jspecify.annotations.NullMarked;
