package dev.jampx.cli.terminal;

import dev.jampx.cli.mistake.Mistake;
import dev.jampx.model.diagnostics.ProblemReport;
import java.util.ArrayList;
import java.util.List;

/** Writes mistakes the way jampx shows every one of them. */
public final class MistakeText {

    private final Style style;

    /**
     * @param style whether to colour them
     */
    public MistakeText(Style style) {
        this.style = style;
    }

    /** The lines for {@code mistakes}, a blank line after each. */
    public List<String> lines(List<Mistake> mistakes) {
        List<String> lines = new ArrayList<>();
        for (Mistake mistake : mistakes) {
            lines.addAll(ProblemReport.lines(mistake.problem(), mistake.excerpt(), style));
            lines.add("");
        }
        return lines;
    }
}
