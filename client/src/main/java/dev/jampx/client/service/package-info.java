/** What all calls of AWS's services have in common: JSON over HTTP, retries, and a clock that services agree with. */
@NullMarked
package dev.jampx.client.service;

import org.jspecify.annotations.NullMarked;
