/** What apps and browsers ask of the hosted pages, and what travels with a browser from one page to the next. */
@NullMarked
package dev.jampx.sandbox.cognito.hosted.request;

import org.jspecify.annotations.NullMarked;
