package dev.jampx.conformance.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of TypeScript as a file that Amplify's toolchain runs; what {@link Given} has for Java, it has for TypeScript. */
final class TypeScriptSource {

    private static final Pattern ENTRY = Pattern.compile("'\\./([\\w.-]+\\.js)'");
    private static final String HANDLER =
            """
            export const request = () => ({});
            export const response = (ctx) => ctx.result;
            export const handler = async () => ({});
            """;
    private static final String START =
            """
            // with auth
            import { a, defineData, defineFunction } from '@aws-amplify/backend';
            """;
    private static final String FUNCTION = "export const fn = defineFunction({ name: 'fn' });\n";
    private static final String SCHEMA = "const schema = a.schema({ Todo: a.model({ text: a.string() }) })"
            + ".authorization(allow => [allow.authenticated()]);\n";
    private static final String DATA =
            """
            export const data = defineData({
              schema,
              authorizationModes: {
                defaultAuthorizationMode: 'userPool',
                apiKeyAuthorizationMode: {},
                oidcAuthorizationMode: {
                  oidcProviderName: 'acme',
                  oidcIssuerUrl: 'https://acme.example',
                  tokenExpiryFromAuthInSeconds: 60,
                  tokenExpireFromIssueInSeconds: 60,
                },
                lambdaAuthorizationMode: { function: fn },
              },
            });
            """;

    private TypeScriptSource() {}

    /** Writes the file of {@code block}, and the JavaScript files it names, to a folder of its own below {@code home}. */
    static Path write(CodeBlock block, Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve(block.identifier()));
            Matcher entries = ENTRY.matcher(block.text());
            while (entries.find()) {
                Files.writeString(folder.resolve(entries.group(1)), HANDLER);
            }
            return Files.writeString(folder.resolve("Data.ts"), START + definition(block.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String definition(String text) {
        String function = text.contains("const fn =") ? "" : FUNCTION;
        if (text.startsWith("defineData(")) {
            return function + SCHEMA + "export const data = " + text + ";\n";
        }
        if (text.contains("defineData(")) {
            return function + (text.contains("const schema =") ? "" : SCHEMA) + text;
        }
        return function + schema(text) + DATA;
    }

    private static String schema(String text) {
        String rules = text.contains(".authorization(") ? "" : ".authorization(allow => [allow.authenticated()])";
        if (text.startsWith("a.schema(")) {
            return "const schema = " + text + rules + ";\n";
        }
        if (text.startsWith("a.model(")) {
            return "const schema = a.schema({ Todo: " + text + " })" + rules + ";\n";
        }
        return text + "\n";
    }
}
