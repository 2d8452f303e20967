package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNewProjectHoldsAndKeepsEveryRule() {
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("init", "shop")).isZero();
        assertThat(run.out())
                .startsWith("Wrote amplify/backend.java.\n")
                .contains("Wrote pom.xml.\n", "Wrote .gitignore.\n")
                .endsWith("    jampx -C <folder>/shop sandbox\n");
        assertThat(new CommandRun(folder).run("-C", "shop", "check")).isZero();
        CommandRun sandbox = new CommandRun(folder);
        assertThat(sandbox.run("-C", "shop", "sandbox", "--once")).isZero();
        // Maven is not asked: nothing of jampx's need be in its repository.
        assertThat(sandbox.err()).doesNotContain("Maven");
        assertThat(folder.resolve("shop/amplify_outputs.json")).exists();
    }

    @Test
    void theFolderIsAskedFor() {
        CommandRun run = new CommandRun(folder).input("here\n");

        assertThat(run.run("init")).isZero();
        assertThat(run.err()).isEqualTo("Where should the project be made? [.] ");
        assertThat(folder.resolve("here/amplify/backend.java")).exists();
    }

    @Test
    void anEmptyAnswerIsTheCurrentFolder() {
        CommandRun run = new CommandRun(folder).input("\n");

        assertThat(run.run("init")).isZero();
        assertThat(folder.resolve("amplify/backend.java")).exists();
        assertThat(run.out()).endsWith("    jampx sandbox\n");
    }

    @Test
    void nobodyIsAskedWhereYesIsSaid() {
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("init", "--yes")).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("amplify/data/DataResource.java")).exists();
    }

    @Test
    void whatIsThereIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.writeString(folder.resolve(".gitignore"), "node_modules\n.amplify");
        CommandRun run = new CommandRun(folder);

        assertThat(run.run("init", ".")).isZero();

        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
        assertThat(folder.resolve("README.md")).hasContent("mine");
        assertThat(folder.resolve(".gitignore"))
                .hasContent("node_modules\n.amplify\n# jampx\namplify_outputs*\namplifyconfiguration*\ntarget/\n");
        assertThat(run.err()).contains("The project's own build was left alone.");
    }

    @Test
    void aProjectWithGradleGetsNoPom() throws IOException {
        Files.writeString(folder.resolve("build.gradle.kts"), "plugins { java }");

        assertThat(new CommandRun(folder).run("init", ".")).isZero();

        assertThat(folder.resolve("pom.xml")).doesNotExist();
        assertThat(folder.resolve("amplify/backend.java")).exists();
    }

    /** Nothing is written where there is a backend: not even what would be missing. */
    @Test
    void aBackendIsNotReplaced() throws IOException {
        SampleProject.in(folder);

        assertThat(new CommandRun(folder).run("init", ".")).isEqualTo(ExitCode.USER_MISTAKE);

        assertThat(folder.resolve("pom.xml")).doesNotExist();
        assertThat(folder.resolve("amplify/backend.java")).hasContent(SampleProject.BACKEND);
    }

    @Test
    void aProjectIsCalledAfterItsFolder() throws IOException {
        Files.createDirectory(folder.resolve("My Shop (2)"));

        assertThat(new CommandRun(folder).run("-C", "My Shop (2)", "init", "--yes"))
                .isZero();

        assertThat(Files.readString(folder.resolve("My Shop (2)/pom.xml")))
                .contains("<artifactId>my-shop-2</artifactId>")
                .contains("<sourceDirectory>${project.basedir}</sourceDirectory>");
    }
}
