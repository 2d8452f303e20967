package dev.jampx.codegen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static Doc call(String name, int argument) {
        return Doc.sequence(
                Doc.text(name),
                Doc.group(
                        Doc.text("("),
                        Doc.indented(
                                Doc.SOFT_LINE, Doc.text("x".repeat(argument)), Doc.text(","), Doc.LINE, Doc.text("y")),
                        Doc.SOFT_LINE,
                        Doc.text(")")));
    }

    private static String line(Doc doc) {
        StringBuilder text = new StringBuilder();
        Layout.line(text, "  ", doc);
        return text.toString();
    }

    @Test
    void whatFitsIsOneLine() {
        // 2 of indentation, "f(", the argument, ", y)" and ";" make 80.
        assertThat(line(Doc.sequence(call("f", 71), Doc.text(";"))))
                .hasLineCount(1)
                .hasSize(81);
    }

    @Test
    void whatFollowsAGroupHasToFitAsWell() {
        assertThat(line(Doc.sequence(call("f", 71), Doc.text(" {"))))
                .isEqualTo("  f(\n    " + "x".repeat(71) + ",\n    y\n  ) {\n");
    }

    @Test
    void whatFollowsTheNextLineBreakNeedNot() {
        Doc both = Doc.sequence(call("f", 40), Doc.text(" as "), call("g", 60));
        assertThat(line(both))
                .isEqualTo("  f(" + "x".repeat(40) + ", y) as g(\n    " + "x".repeat(60) + ",\n    y\n  )\n");
    }

    @Test
    void theFirstChoiceThatFitsIsTaken() {
        Doc choice = new Doc.Choice(List.of(Doc.text("x".repeat(90)), Doc.text("short"), Doc.text("last")));
        assertThat(line(choice)).isEqualTo("  short\n");
    }

    @Test
    void linesEndWithoutSpaces() {
        Doc broken = new Doc.Group(Doc.sequence(Doc.text("a: "), Doc.indented(Doc.LINE, Doc.text("b"))), true);
        assertThat(line(broken)).isEqualTo("  a:\n    b\n");
    }
}
