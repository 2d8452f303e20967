package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import amplify.storage.PictureKeys;
import faq.Main;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's program, which uses the backend through the generated client. */
class FaqProgramTest {

    /** How long an answer may be in coming before the test fails; a bound, not a measurement. */
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private static Path folder;

    private static RunningSandbox sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = RunningSandbox.start(ProjectCopy.in(folder));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void signsUpAsksAnswersAndWatchesAnswersArrive() throws Exception {
        run("sign-out");
        assertThat(run("sign-up", "ada@example.com", Member.PASSWORD)).contains("A code was sent to");
        run("confirm", "ada@example.com", sandbox.code("ada@example.com"));
        String userId = run("sign-in", "ada@example.com", Member.PASSWORD)
                .replace("Signed in as ", "")
                .replace(".", "")
                .strip();

        String first = run("ask", "Heroes", "Who?", "me", "you").strip();
        String second = run("ask", "Heroes", "Why?", "so").strip();
        assertThat(run("questions", "Heroes").lines())
                .containsExactly(first + "  1. Who? [me, you]", second + "  2. Why? [so]");

        run("answer", first, "me");
        Lines lines = new Lines();
        Thread watching = new Thread(
                () -> Main.run(List.of("watch", first), folder, new PrintStream(lines, true, StandardCharsets.UTF_8)));
        watching.start();
        assertThat(lines.next()).isEqualTo(userId + " chose [me]");
        run("answer", second, "so");
        run("answer", first, "you");
        assertThat(lines.next()).isEqualTo(userId + " chose [you]");
        watching.interrupt();
        watching.join();
    }

    @Test
    void uploadsAPictureGetsASmallOneAndTakesBothAway() throws Exception {
        run("sign-out");
        run("sign-up", "grace@example.com", Member.PASSWORD);
        run("confirm", "grace@example.com", sandbox.code("grace@example.com"));
        run("sign-in", "grace@example.com", Member.PASSWORD);
        Path picture = folder.resolve("grace.png");
        ImageIO.write(new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        String avatar = run("avatar", picture.toString()).strip();
        String thumbnail = PictureKeys.thumbnail(avatar).orElseThrow();
        sandbox.awaitLine(line -> line.contains("made: " + thumbnail));
        assertThat(run("thumbnail", folder.resolve("small.png").toString())).contains("Here it is.");
        BufferedImage small = ImageIO.read(folder.resolve("small.png").toFile());
        assertThat(List.of(small.getWidth(), small.getHeight())).containsExactly(128, 64);

        fireCleanUp();
        assertThat(run("thumbnail", folder.resolve("small.png").toString())).contains("Here it is.");
        run("no-avatar");
        assertThat(fireCleanUp()).contains("removed: " + thumbnail);
        assertThat(run("thumbnail", folder.resolve("gone.png").toString())).contains("There is none, or none yet.");
    }

    /** Does not wait for the night. Returns what was said. */
    private static String fireCleanUp() throws Exception {
        Process fire = new ProcessBuilder(
                        ProjectCopy.launcher().toString(), "-C", folder.toString(), "sandbox", "fire", "thumbnails")
                .redirectErrorStream(true)
                .start();
        fire.getOutputStream().close();
        String said = new String(fire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(fire.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void saysWhatWasRefused() {
        run("sign-out");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(Main.run(
                        List.of("sign-in", "nobody@example.com", "Wrong-Horse-7"),
                        folder,
                        new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Incorrect username or password");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(Main.run(List.of(arguments), folder, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What a program has written, line by line, as it comes. */
    private static final class Lines extends OutputStream {

        private final BlockingQueue<String> complete = new LinkedBlockingQueue<>();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int letter) {
            if (letter == '\n') {
                complete.add(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(letter);
            }
        }

        String next() throws InterruptedException {
            return String.valueOf(complete.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }
}
