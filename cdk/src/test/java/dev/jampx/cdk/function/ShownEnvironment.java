package dev.jampx.cdk.function;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program that shows its environment. */
final class ShownEnvironment {

    private ShownEnvironment() {}

    public static void main(String[] arguments) {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.getenv().forEach((name, value) -> output.print("<" + name + "=" + value + ">\n"));
        output.flush();
    }
}
