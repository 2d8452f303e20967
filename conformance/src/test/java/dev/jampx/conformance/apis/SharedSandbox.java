package dev.jampx.conformance.apis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one sandbox for all classes that ask for it: none of them minds what others left in it. */
final class SharedSandbox implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ApiSandbox.class;
    }

    @Override
    public ApiSandbox resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedSandbox.class))
                .computeIfAbsent(ApiSandbox.class, type -> start(), ApiSandbox.class);
    }

    private static ApiSandbox start() {
        try {
            return new ApiSandbox(Files.createTempDirectory(Path.of("target"), "apis"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
