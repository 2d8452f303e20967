package faq;

import dev.jampx.client.failure.ClientException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
            avatar FILE                        upload a picture of oneself
            thumbnail FILE                     write the small picture to a file
            no-avatar                          take the picture away
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
        } else if (command.equals("avatar") && count == 1) {
            withPictures(faq, pictures -> out.println(pictures.upload(Path.of(rest.get(0)))));
        } else if (command.equals("thumbnail") && count == 1) {
            withPictures(
                    faq,
                    pictures -> out.println(
                            pictures.download(Path.of(rest.get(0))) ? "Here it is." : "There is none, or none yet."));
        } else if (command.equals("no-avatar") && count == 0) {
            withPictures(faq, Pictures::remove);
        } else {
            out.print(USAGE);
            return 2;
        }
        return 0;
    }

    private static void withPictures(Faq faq, Consumer<Pictures> use) {
        try (Pictures pictures = faq.pictures()) {
            use.accept(pictures);
        }
    }
}
