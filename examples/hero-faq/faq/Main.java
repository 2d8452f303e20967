package faq;

import dev.jampx.client.failure.ClientException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** A small program that uses the backend as anybody's would: sign up, ask, answer, and watch answers arrive. */
public final class Main {

    private static final String USAGE =
            """
            sign-up EMAIL PASSWORD             have a code sent
            confirm EMAIL CODE                 say which code it was
            sign-in EMAIL PASSWORD             once; who is signed in stays so
            sign-out
            ask FORM QUESTION OPTION...        add a question to a form, which is made if it is not there
            questions FORM                     what a form asks, in order
            answer QUESTION_ID OPTION...       choose
            watch QUESTION_ID                  show the answers there are, and each that arrives
            """;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Path.of(""), System.out));
    }

    /**
     * Runs one command.
     *
     * @param folder where {@code amplify_outputs.json} is
     * @return 0 if it was done
     */
    public static int run(List<String> arguments, Path folder, PrintStream out) {
        try (Faq faq = Faq.open(folder)) {
            return run(arguments, faq, out);
        } catch (ClientException refusal) {
            out.println(refusal.getMessage());
            return 1;
        }
    }

    private static int run(List<String> arguments, Faq faq, PrintStream out) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        int count = rest.size();
        if (command.equals("sign-up") && count == 2) {
            out.println("A code was sent to " + faq.signUp(rest.get(0), rest.get(1)) + ".");
        } else if (command.equals("confirm") && count == 2) {
            faq.confirm(rest.get(0), rest.get(1));
            out.println("Welcome, " + rest.get(0) + ".");
        } else if (command.equals("sign-in") && count == 2) {
            out.println("Signed in as " + faq.signIn(rest.get(0), rest.get(1)) + ".");
        } else if (command.equals("sign-out") && count == 0) {
            faq.signOut();
        } else if (command.equals("ask") && count > 2) {
            out.println(faq.ask(rest.get(0), rest.get(1), rest.subList(2, count)));
        } else if (command.equals("questions") && count == 1) {
            faq.questions(rest.get(0)).forEach(out::println);
        } else if (command.equals("answer") && count > 1) {
            out.println(faq.answer(rest.get(0), rest.subList(1, count)));
        } else if (command.equals("watch") && count == 1) {
            faq.watch(rest.get(0), out);
        } else {
            out.print(USAGE);
            return 2;
        }
        return 0;
    }
}
