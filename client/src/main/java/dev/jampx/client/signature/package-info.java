/** AWS's Signature Version 4. */
@NullMarked
package dev.jampx.client.signature;

import org.jspecify.annotations.NullMarked;
