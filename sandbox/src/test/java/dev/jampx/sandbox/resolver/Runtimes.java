package dev.jampx.sandbox.resolver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One runtime for all tests: starting one takes a second. Its clock stands still and its random numbers repeat. */
public final class Runtimes {

    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");
    static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());

    public static final ResolverRuntime SHARED =
            new ResolverRuntime(InstantSource.fixed(NOW), new Random(7), LOG::add, 4);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Runtimes() {}

    /** What a request handler with {@code body} does with {@code arguments}. */
    static HandlerOutcome request(String body, String arguments) {
        return request(body, GivenInvocation.withArguments(arguments));
    }

    static HandlerOutcome request(String body, Invocation invocation) {
        ResolverCode code = SHARED.compile(
                "test.js",
                """
                import { util, runtime, extensions } from '@aws-appsync/utils';
                import * as ddb from '@aws-appsync/utils/dynamodb';
                import * as rds from '@aws-appsync/utils/rds';
                import * as ai from '@aws-appsync/utils/ai';
                export function request(ctx) {
                  %s
                }
                export function response(ctx) {
                  return ctx.result;
                }
                """
                        .formatted(body));
        try (ResolverExecution execution = SHARED.begin(code, invocation)) {
            return execution.request();
        }
    }

    /** The value of an expression in a handler. */
    static JsonNode value(String expression) {
        HandlerOutcome outcome = request("return " + expression + ";", "{}");
        if (outcome instanceof HandlerOutcome.Returned returned) {
            return returned.value();
        }
        throw new AssertionError(expression + " gave " + outcome);
    }

    /** JSON, with single quotes. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
