/** Client code on disk: written, kept up to date, and told apart from what somebody else wrote. */
@NullMarked
package dev.jampx.cli.client;

import org.jspecify.annotations.NullMarked;
