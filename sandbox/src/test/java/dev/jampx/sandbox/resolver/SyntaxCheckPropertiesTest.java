package dev.jampx.sandbox.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Code that is no code at all is checked too: whatever comes, the check ends and points at places in it. */
class SyntaxCheckPropertiesTest {

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "=>",
                        "=",
                        "==",
                        ",",
                        ";",
                        ":",
                        ".",
                        "?.",
                        "\n",
                        " ",
                        "/",
                        "*",
                        "`",
                        "${",
                        "'",
                        "\"",
                        "\\",
                        "function ",
                        "request",
                        "response",
                        "ctx",
                        "return ",
                        "const ",
                        "let ",
                        "f",
                        "g",
                        "for ",
                        "of ",
                        "in ",
                        "delete ",
                        "async ",
                        "import ",
                        "export ",
                        "from ",
                        "break ",
                        "1",
                        "++",
                        "//",
                        "/*")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void ends(@ForAll("code") String code) {
        List<String> lines = List.of(code.split("\n", -1));

        for (UnsupportedCodeException.Finding finding : SyntaxCheck.findings(code)) {
            assertThat(finding.line()).isBetween(1, lines.size());
            assertThat(finding.column())
                    .isBetween(1, lines.get(finding.line() - 1).length() + 1);
        }
    }

    @Property(tries = 20)
    void endsForCodeOfAnyDepth(@ForAll("opening") String opening) {
        assertThat(SyntaxCheck.findings(opening.repeat(ResolverRuntime.CODE_LIMIT / opening.length())))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> opening() {
        return Arbitraries.of(
                "(", "[", "{", "f(", "f((", "`${", "(a) => (", "const f = (", "function f(", "return (a) =>", ")");
    }
}
