/** What the sandbox answers to wrong requests, held against the published models of AWS's APIs. */
@NullMarked
package dev.jampx.conformance.apis;

import org.jspecify.annotations.NullMarked;
