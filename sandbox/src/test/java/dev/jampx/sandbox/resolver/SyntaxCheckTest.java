package dev.jampx.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.resolver.UnsupportedCodeException.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it runs, and what is not. */
class SyntaxCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    async function f() {}                  | async functions are not supported
                    const f = async () => 1;               | async functions are not supported
                    const f = async (a, b) => 1;           | async functions are not supported
                    const x = await y;                     | await is not supported
                    class A {}                             | classes are not supported
                    const p = Promise.resolve(1);          | promises are not supported
                    try { f(); } catch (e) {}              | try is not supported
                    throw 'x';                             | throw is not supported; call util.error
                    while (true) {}                        | while loops are not supported; use for-of or for-in
                    do { f(); } while (x);                 | do-while loops are not supported; use for-of or for-in
                    for (let i = 0; i < 3; i += 1) {}      | for loops with a counter are not supported; use for-of or for-in
                    for (;;) {}                            | for loops with a counter are not supported; use for-of or for-in
                    for (const x of y) { continue; }       | continue is not supported
                    i++;                                   | the operator ++ is not supported
                    --i;                                   | the operator -- is not supported
                    const x = ~y;                          | the operator ~ is not supported
                    const x = 'a' in y;                    | the operator in is not supported; use Object.hasOwn
                    if (x instanceof y) {}                 | the operator instanceof is not supported
                    const x = /a+/;                        | regular expression literals are not supported; use util.matches
                    x.replace(/a/g, 'b');                  | regular expression literals are not supported; use util.matches
                    const x = this.y;                      | the keyword this is not supported
                    function* f() {}                       | generators are not supported
                    setTimeout(f, 1);                      | timers are not supported
                    eval('1');                             | eval is not supported
                    const f = Function('return 1');        | the Function constructor is not supported
                    const d = new Date();                  | the operator new is not supported
                    const t = Date.now();                  | Date is not supported; use util.time
                    import fs from 'fs';                   | the module fs is not supported; there are @aws-appsync/utils, @aws-appsync/utils/ai, @aws-appsync/utils/dynamodb, @aws-appsync/utils/rds
                    const m = import('x');                 | only import declarations are supported
                    export * from './x.js';                | exports of other modules are not supported
                    out: for (const x of y) { break out; } | labels are not supported
                    const s = `a ${ i++ } b`;              | the operator ++ is not supported
                    function f(n) { return f(n - 1); }     | recursion is not supported: f calls itself
                    const f = (n) => g(n); const g = (n) => [n].map((m) => f(m)); | recursion is not supported: f calls itself
                    const f = () => 1; h(f);               | functions as arguments are not supported but for map, filter and the like
                    x.sort((a, b) => a - b);               | functions as arguments are not supported but for map, filter and the like
                    util.error('a', function () {});       | functions as arguments are not supported but for map, filter and the like
                    const f = () => () => 1;               | functions that return functions are not supported
                    function f() { return (a) => a; }      | functions that return functions are not supported
                    const f = () => 1; function g() { return f; } | functions that return functions are not supported
                    const f = () => 1; const g = f;        | another name for a function is not supported
                    export function request(ctx) { ctx = {}; } | ctx cannot be replaced
                    export function response(c) { c.stash = {}; } | the parts of c cannot be replaced; change what is in them
                    export function request(ctx) { ctx['args'] += 1; } | the parts of ctx cannot be replaced; change what is in them
                    export function request(ctx) { delete ctx.args; } | the parts of ctx cannot be replaced; change what is in them
                    export function request(ctx) { for (ctx.args of x) {} } | the parts of ctx cannot be replaced; change what is in them
                    ev\\u0061l('1');                        | escapes in names are not supported
                    """)
    void refuses(String code, String message) {
        assertThat(SyntaxCheck.findings(code)).extracting(Finding::message).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (const key in ctx.args) { f(key); }",
                "for (key in ctx.args) { f(key); }",
                "for (const [a, b] of Object.entries(x)) { f(a, b); }",
                "for (const { a, b } of list) { if (a) { break; } }",
                "const a = 4 / 2 / 1; const b = (1 + 2) / 3; const c = x[0] / 2;",
                "const text = 'while (true) { i++ }'; // try { } catch",
                "/* class A {} */ const x = `class ${ `async ${ y } await` } in`;",
                "const o = { class: 1, new: 2, async: 3, in: 4, catch: 5 }; f(o.class, o.new, o?.catch, o.this);",
                "const async = 1; f(async);",
                "const { a, ...rest } = { ...b }; const f = ({ id }) => id ?? 0;",
                "switch (x) { case 'a': f(); break; default: g(); }",
                "import { util } from '@aws-appsync/utils'; import * as ddb from '@aws-appsync/utils/dynamodb';",
                "export const x = a ? b : c; export function request(ctx) { return -1 + +x - !y; }",
                "const x = a?.b?.[0]?.(1) ?? void 0; delete o.a; const t = typeof x;",
                "const t = `${a}/${b}`.split('/');",
                "const n = 1e-3 + 0x1F + .5;",
                "const f = (n) => n + 1; const y = [1].map(f).filter((n) => f(n) > 1).reduce((a, b) => a + b, 0);",
                "const f = (n) => n; const g = (f) => f.id; h(x.f, { f: 1 }, f(1));",
                "const key = (o) => o.key; const all = (list) => list.map((key) => ({ key, value: h(key) }));",
                "export function request(ctx) { ctx.stash.a = 1; ctx.args.input.b ??= 2; delete ctx.args.c; return ctx; }",
                "export function request(ctx) { const same = ctx.args === ctx.source; return { ctx: ctx.args, other: x.ctx }; }",
                "if ((a) && b) { f(c); } const f = (x) => (x > 0 ? 'a' : 'b');"
            })
    void lets(String code) {
        assertThat(SyntaxCheck.findings(code)).isEmpty();
    }

    @Test
    void saysWhere() {
        assertThat(SyntaxCheck.findings("const a = 1;\n  /* two\n lines */ i++;\n"))
                .containsExactly(new Finding(3, 12, "the operator ++ is not supported"));
    }
}
