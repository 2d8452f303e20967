package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sandboxes of several projects at once, stopped and started again and again, leave no port, lock or process behind. The whole of it is {@code -Djampx.sandboxes=5
 * -Djampx.restarts=20}; without, it is small enough for every build.
 */
class SandboxesSideBySideTest {

    private static final int SANDBOXES = Integer.getInteger("jampx.sandboxes", 2);
    private static final int RESTARTS = Integer.getInteger("jampx.restarts", 2);

    @TempDir
    private Path folder;

    @Test
    void leaveNothingBehind() throws Exception {
        ExecutorService drivers = Executors.newFixedThreadPool(SANDBOXES);
        try {
            List<Callable<Void>> projects = new ArrayList<>();
            for (int number = 0; number < SANDBOXES; number++) {
                ProjectCopy project = ProjectCopy.in(Files.createDirectory(folder.resolve("project" + number)));
                String email = "user" + number + "@example.com";
                projects.add(() -> restart(project, email));
            }
            for (Future<Void> each : drivers.invokeAll(projects)) {
                each.get();
            }
        } finally {
            drivers.shutdownNow();
        }
    }

    private static Void restart(ProjectCopy project, String email) throws Exception {
        String user = "";
        for (int start = 0; start <= RESTARTS; start++) {
            List<ProcessHandle> processes;
            URI graphQl;
            try (RunningSandbox sandbox = RunningSandbox.start(project)) {
                Member member = start == 0 ? Member.join(sandbox, email) : null;
                user = member == null ? user : member.sub();
                graphQl = sandbox.endpoint("graphql_url");
                // Each finds its own user, and so its own state.
                assertThat(sandbox.graphQl(Member.signIn(sandbox, email).idToken())
                                .send("query { listUserModels { items { userId } } }", Map.of())
                                .data("/listUserModels/items")
                                .findValuesAsText("userId"))
                        .containsExactly(user);
                processes = sandbox.processes();
            }
            for (ProcessHandle process : processes) {
                // What the sandbox has started ends with it, if not in the same moment.
                process.onExit().get();
            }
            assertThatThrownBy(() -> new Socket("127.0.0.1", graphQl.getPort()).close())
                    .isInstanceOf(ConnectException.class);
        }
        // It takes the lock.
        assertThat(new ProcessBuilder(
                                ProjectCopy.launcher().toString(),
                                "-C",
                                project.folder().toString(),
                                "sandbox",
                                "delete",
                                "--yes")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
        return null;
    }
}
