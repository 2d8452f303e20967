package dev.jampx.model.resolved;

import java.util.Optional;

/**
 * When a function is called.
 *
 * @param expression what EventBridge calls it: {@code cron(0 9 ? * 2 *)} or {@code rate(90 minutes)}
 * @param timezone the time zone that it is meant in
 * @param description what it is for, if that was said
 */
public record Schedule(String expression, String timezone, Optional<String> description) {}
