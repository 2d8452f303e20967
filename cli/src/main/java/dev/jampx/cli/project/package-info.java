/** The user's project on disk: its folders, its class path, its sandboxes. */
@NullMarked
package dev.jampx.cli.project;

import org.jspecify.annotations.NullMarked;
