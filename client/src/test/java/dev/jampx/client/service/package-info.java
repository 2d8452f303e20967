@NullMarked
package dev.jampx.client.service;

import org.jspecify.annotations.NullMarked;
