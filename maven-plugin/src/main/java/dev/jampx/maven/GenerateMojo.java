package dev.jampx.maven;

import dev.jampx.cli.ExitCode;
import dev.jampx.cli.Host;
import dev.jampx.cli.Jampx;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Generates the typed Java client of the backend that the project defines under {@code amplify/}, so that the project's own classes are compiled against it; and writes the
 * project's class path to {@code target/jampx/classpath}, where {@code jampx} looks for it. Does what {@code jampx generate graphql-client-code --format java} does.
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project = new MavenProject();

    /** The Java package of the client. Sources under {@code amplify/} always find theirs in {@code amplify.client}. */
    @Parameter(property = "jampx.package", defaultValue = "amplify.client", required = true)
    private String packageName = "";

    /** The folder that the client's sources are written to, and that the build then compiles. */
    @Parameter(
            property = "jampx.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/jampx",
            required = true)
    private File outputDirectory = new File("");

    /** Whether to do nothing. */
    @Parameter(property = "jampx.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        Path folder = project.getBasedir().toPath();
        writeClassPath(new Project(folder).classPathFile());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int ended = new Jampx(Host.embedded(folder, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .run(
                        "-C",
                        folder.toString(),
                        "generate",
                        "graphql-client-code",
                        "--format",
                        "java",
                        "--package",
                        packageName,
                        "--out",
                        outputDirectory.toString());
        said.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(ended == ExitCode.DONE ? getLog()::info : getLog()::error);
        if (ended != ExitCode.DONE) {
            throw new MojoFailureException("jampx could not generate the client; what it said is above");
        }
        project.addCompileSourceRoot(outputDirectory.toString());
    }

    // Its time says that the class path is that of the pom.xml as it is now, though it may not have changed.
    private void writeClassPath(Path file) throws MojoExecutionException {
        try {
            AtomicFile.write(file, classPath());
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        } catch (IOException e) {
            throw new MojoExecutionException(file + " cannot be written", e);
        }
    }

    // Maven's own classes of the project are not there yet, and jampx makes its own.
    private String classPath() throws MojoExecutionException {
        try {
            List<String> elements = project.getRuntimeClasspathElements();
            return elements.stream()
                    .filter(element -> !element.equals(project.getBuild().getOutputDirectory()))
                    .collect(Collectors.joining(File.pathSeparator));
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("The project's dependencies are not resolved", e);
        }
    }
}
