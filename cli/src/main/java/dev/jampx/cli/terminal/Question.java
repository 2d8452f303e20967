package dev.jampx.cli.terminal;

import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UserMistakeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;

/** Asks the person at the keyboard. */
public final class Question {

    private static final Set<String> AGREEMENT = Set.of("y", "yes");

    private final Terminal terminal;
    private final InputStream in;

    /**
     * @param in where the answer comes from
     */
    public Question(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    /**
     * Whether the answer is yes.
     *
     * @param unanswered what is wrong if nobody answers
     */
    public boolean agreed(String question, Mistake unanswered) {
        return AGREEMENT.contains(asked(question + " [y/N]", unanswered).toLowerCase(Locale.ROOT));
    }

    /**
     * The answer to a question.
     *
     * @param usual what an empty answer stands for
     * @param unanswered what is wrong if nobody answers
     */
    public String answered(String question, String usual, Mistake unanswered) {
        String answer = asked(question + " [" + usual + "]", unanswered);
        return answer.isEmpty() ? usual : answer;
    }

    private String asked(String question, Mistake unanswered) {
        terminal.ask(question);
        try {
            String answer = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset())).readLine();
            if (answer == null) {
                // Nobody has pressed the key that ends the line of the question.
                terminal.note("");
                throw new UserMistakeException(unanswered);
            }
            return answer.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
