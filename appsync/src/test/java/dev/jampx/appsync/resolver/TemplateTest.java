package dev.jampx.appsync.resolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How templates of code are filled. */
class TemplateTest {

    @Test
    void replacesMarksInALine() {
        assertThat(Template.fill("f(@first@, @second2@);\n", Map.of("first", "$1", "second2", "\\n")))
                .isEqualTo("f($1, \\n);\n");
    }

    @Test
    void indentsEachLineOfAValueThatFillsALine() {
        assertThat(Template.fill("{\n  @body@\n}\n", Map.of("body", "if (a) {\n  b();\n}\n")))
                .isEqualTo("{\n  if (a) {\n    b();\n  }\n}\n");
    }

    @Test
    void leavesNoLineForAnEmptyValue() {
        assertThat(Template.fill("{\n  @body@\n}\n", Map.of("body", ""))).isEqualTo("{\n}\n");
    }

    @Test
    void refusesAMarkWithoutValue() {
        assertThatThrownBy(() -> Template.fill("@body@", Map.of("head", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for @body@");
    }

    @Test
    void quotesText() {
        assertThat(JsText.string("it's")).isEqualTo("\"it's\"");
        assertThat(JsText.string("a\"b\\c")).isEqualTo("'a\"b\\\\c'");
        assertThat(JsText.string("a\"b'c")).isEqualTo("\"a\\\"b'c\"");
        assertThat(JsText.access("values", "a#b")).isEqualTo("values['a#b']");
        assertThat(JsText.access("values", "ab")).isEqualTo("values.ab");
    }
}
