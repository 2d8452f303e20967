@NullMarked
package dev.jampx.sandbox.storage.answer;

import org.jspecify.annotations.NullMarked;
