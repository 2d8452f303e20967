/** The compiled API: what AppSync is given on AWS, and what the sandbox runs on one machine. */
@NullMarked
package dev.jampx.appsync;

import org.jspecify.annotations.NullMarked;
