package dev.jampx.codegen.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Lays code out in 80 columns, as Prettier does: a group fits if everything up to the next possible line break does, what follows the
 * group included.
 */
public final class Layout {

    private static final int WIDTH = 80;
    private static final String STEP = "  ";

    private final StringBuilder text;
    private final List<Command> commands = new ArrayList<>();
    private int column;

    private Layout(StringBuilder text, String indentation) {
        this.text = text;
        this.column = indentation.length();
    }

    /** Writes {@code doc} as a line, or as several, that begin with {@code indentation}; a line end follows. */
    public static void line(StringBuilder text, String indentation, Doc doc) {
        text.append(indentation);
        Layout layout = new Layout(text, indentation);
        layout.commands.add(new Command(indentation, true, doc));
        layout.run();
        text.append('\n');
    }

    private void run() {
        while (!commands.isEmpty()) {
            write(commands.remove(commands.size() - 1));
        }
    }

    private void write(Command command) {
        Doc doc = command.doc();
        if (doc instanceof Doc.Text code) {
            append(code.code());
        } else if (doc instanceof Doc.Line line) {
            if (command.broken()) {
                text.setLength(text.charAt(text.length() - 1) == ' ' ? text.length() - 1 : text.length());
                text.append('\n').append(command.indentation());
                column = command.indentation().length();
            } else {
                append(line.flat());
            }
        } else if (doc instanceof Doc.Group group) {
            Command flat = command.of(group.content(), false);
            boolean broken = group.broken() || command.broken() && !fits(flat);
            commands.add(command.of(group.content(), broken));
        } else if (doc instanceof Doc.Choice choice) {
            commands.add(chosen(command, choice.states()));
        } else {
            command.parts().descendingIterator().forEachRemaining(commands::add);
        }
    }

    private Command chosen(Command command, List<Doc> states) {
        for (Doc state : states) {
            Command flat = command.of(state, false);
            if (!command.broken() || fits(flat)) {
                return flat;
            }
        }
        return command.of(states.get(states.size() - 1), true);
    }

    private void append(String code) {
        text.append(code);
        column += code.length();
    }

    /** Whether {@code first} and what comes after it fits up to where the next line may begin. */
    private boolean fits(Command first) {
        int width = WIDTH - column;
        int rest = commands.size();
        Deque<Command> open = new ArrayDeque<>();
        open.push(first);
        while (width >= 0) {
            if (open.isEmpty()) {
                if (rest == 0) {
                    return true;
                }
                rest--;
                open.push(commands.get(rest));
            }
            Command command = open.pop();
            Doc doc = command.doc();
            if (doc instanceof Doc.Text code) {
                width -= code.code().length();
            } else if (doc instanceof Doc.Line line) {
                if (command.broken()) {
                    return true;
                }
                width -= line.flat().length();
            } else if (doc instanceof Doc.Group group) {
                open.push(command.of(group.content(), group.broken() || command.broken()));
            } else if (doc instanceof Doc.Choice choice) {
                open.push(command.of(choice.states().get(0), command.broken()));
            } else {
                command.parts().descendingIterator().forEachRemaining(open::push);
            }
        }
        return false;
    }

    /**
     * What is to be written.
     *
     * @param indentation what lines begin with
     * @param broken whether lines begin
     */
    private record Command(String indentation, boolean broken, Doc doc) {

        Command of(Doc other, boolean isBroken) {
            return new Command(indentation, isBroken, other);
        }

        /** What a doc that is neither text nor line nor group consists of. */
        Deque<Command> parts() {
            Deque<Command> parts = new ArrayDeque<>();
            if (doc instanceof Doc.Sequence sequence) {
                sequence.parts().forEach(part -> parts.add(of(part, broken)));
            } else if (doc instanceof Doc.Indented indented) {
                parts.add(new Command(indentation + STEP, broken, indented.content()));
            } else if (doc instanceof Doc.WhenBroken optional && broken) {
                parts.add(of(optional.content(), true));
            }
            return parts;
        }
    }
}
