package dev.jampx.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverRuntimeTest {
    @Test
    void runs() {
        long t0 = System.nanoTime();
        try (ResolverRuntime runtime =
                new ResolverRuntime(Clock.systemUTC(), new SecureRandom(), System.out::println, 4)) {
            ResolverCode code = runtime.compile(
                    "x",
                    """
            import { util } from '@aws-appsync/utils';
            import * as ddb from '@aws-appsync/utils/dynamodb';
            export function request(ctx) {
              console.log('hi', ctx.info);
              const f = util.transform.toDynamoDBFilterExpression({ title: { contains: 'Hello World' } });
              return { a: ddb.get({ key: { id: ctx.args.id } }), f: JSON.parse(f), g: typeof globalThis.Date + typeof globalThis['Promise'] + typeof globalThis['eval'] + typeof globalThis.__host, c: (() => 1).constructor, d: ({}).constructor };
            }
            export function response(ctx) {
              if (ctx.error) util.error(ctx.error.message, ctx.error.type, ctx.result);
              return ctx.result.foo.bar;
            }
            """);
            System.out.println("compile " + (System.nanoTime() - t0) / 1e6);
            try (ResolverExecution e = runtime.begin(code, new WarmUpInvocation())) {
                System.out.println(e.request());
                System.out.println(e.response(NullNode.getInstance(), Optional.of(ResolverError.of("a", "b"))));
                System.out.println(e.response(NullNode.getInstance(), Optional.empty()));
            }
            System.out.println("first " + (System.nanoTime() - t0) / 1e6);
            for (int round = 0; round < 10; round++) {
                long t = System.nanoTime();
                runtime.warmUp();
                System.out.println("per run us " + (System.nanoTime() - t) / 1e3 / 200);
            }
        }
        assertThat(1).isEqualTo(1);
    }
}
