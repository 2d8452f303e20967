package dev.jampx.cli.project;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The libraries that jampx brings with it: found on its own class path, so that they are those it was built with. */
public final class BundledLibraries {

    private static final List<String> GRAMMAR =
            List.of("dev.jampx.dsl.BackendDefinition", "dev.jampx.model.ScalarType");

    private static final List<String> LAMBDA = List.of(
            "com.amazonaws.services.lambda.runtime.RequestHandler",
            "com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostConfirmationEvent",
            "org.joda.time.DateTime");

    private static final List<String> CLIENT = List.of(
            "dev.jampx.client.Amplify",
            "org.jspecify.annotations.NullMarked",
            "com.fasterxml.jackson.databind.JsonNode",
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonCreator");

    private static final List<String> GENERATOR = List.of(
            "dev.jampx.codegen.java.JavaClient", "dev.jampx.appsync.AppSyncCompiler", "com.palantir.javapoet.JavaFile");

    private BundledLibraries() {}

    /** What definitions are written in; every project is compiled against it. */
    public static List<Path> grammar() {
        return locate(GRAMMAR);
    }

    /** What Lambda handlers are written with, the client of their backend included, for a project that has no build and so brings no libraries. */
    public static List<Path> handlers() {
        return Stream.concat(locate(LAMBDA).stream(), locate(CLIENT).stream())
                .distinct()
                .toList();
    }

    /** What generates clients in Java. */
    public static List<Path> generator() {
        return locate(GENERATOR);
    }

    private static List<Path> locate(List<String> classNames) {
        return classNames.stream().flatMap(BundledLibraries::locate).distinct().toList();
    }

    private static Stream<Path> locate(String className) {
        try {
            Class<?> found = Class.forName(className, false, BundledLibraries.class.getClassLoader());
            return Optional.ofNullable(found.getProtectionDomain().getCodeSource())
                    .map(BundledLibraries::path)
                    .stream();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("jampx is incomplete: " + className + " is missing", e);
        }
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
