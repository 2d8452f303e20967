package dev.jampx.sandbox.lambda;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that runs a function until it is killed. */
final class DoomedSandbox {

    private DoomedSandbox() {}

    public static void main(String[] arguments) {
        Fixture fixture = new Fixture(Path.of(arguments[0])).deploy(Fixture.function("guarded", "Guarded"));
        fixture.functions
                .execute("guarded", arguments[1].getBytes(StandardCharsets.US_ASCII))
                .join();
    }
}
