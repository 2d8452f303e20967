package dev.jampx.cli.mistake;

import dev.jampx.cli.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** Writes mistakes the way jampx shows every one of them. */
public final class MistakeText {

    private final Style style;

    public MistakeText(Style style) {
        this.style = style;
    }

    /** The lines for {@code mistakes}, a blank line after each. */
    public List<String> lines(List<Mistake> mistakes) {
        List<String> lines = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            lines.add(style.error(mistake.code()) + "  " + style.strong(mistake.subject()));
            mistake.excerpt().ifPresent(excerpt -> lines.add("    " + style.source(excerpt)));
            mistake.message().lines().forEach(line -> lines.add("  " + line));
            mistake.suggestion().ifPresent(name -> lines.add("  Did you mean \"" + name + "\"?"));
            mistake.fix().ifPresent(fix -> fix.lines().forEach(line -> lines.add("  " + line)));
            lines.add("");
        }
        return lines;
    }
}
