package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/**
 * When a function is called.
 *
 * @param expression {@code every 5m} and the like, or five or six fields of cron
 * @param timezone the time zone that it is meant in, if one was given
 * @param description what it is for, if that was said
 * @param site where it was written
 */
public record DeclaredSchedule(
        String expression, Optional<String> timezone, Optional<String> description, SourceLocation site) {}
