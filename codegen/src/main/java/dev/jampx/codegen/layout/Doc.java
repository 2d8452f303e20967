package dev.jampx.codegen.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Code that can be laid out in lines in several ways. A group is written in one line if that fits; else the lines in it, but not those of
 * groups within, begin.
 */
public sealed interface Doc {

    /** A line break of a broken group; a space in one line. */
    Doc LINE = new Line(" ");

    /** A line break of a broken group; nothing in one line. */
    Doc SOFT_LINE = new Line("");

    /** Code without line breaks. */
    record Text(String code) implements Doc {}

    /** One after the other. */
    record Sequence(List<Doc> parts) implements Doc {

        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** What is indented by two spaces where lines begin in it. */
    record Indented(Doc content) implements Doc {}

    /** What is written in one line if that fits. */
    record Group(Doc content, boolean broken) implements Doc {}

    /** The first that fits, or else the last. */
    record Choice(List<Doc> states) implements Doc {

        public Choice {
            states = List.copyOf(states);
        }
    }

    /** Where a line begins in a broken group. */
    record Line(String flat) implements Doc {}

    /** What is there only in a broken group. */
    record WhenBroken(Doc content) implements Doc {}

    /** Code without line breaks. */
    static Doc text(String code) {
        return new Text(code);
    }

    /** {@code parts}, one after the other. */
    static Doc sequence(Doc... parts) {
        return new Sequence(List.of(parts));
    }

    /** A group of {@code parts}. */
    static Doc group(Doc... parts) {
        return new Group(sequence(parts), false);
    }

    /** What is indented. */
    static Doc indented(Doc... parts) {
        return new Indented(sequence(parts));
    }

    /** {@code parts} with {@code separator} between them. */
    static Doc join(Doc separator, List<Doc> parts) {
        List<Doc> joined = new ArrayList<>();
        for (Doc part : parts) {
            if (!joined.isEmpty()) {
                joined.add(separator);
            }
            joined.add(part);
        }
        return new Sequence(joined);
    }
}
