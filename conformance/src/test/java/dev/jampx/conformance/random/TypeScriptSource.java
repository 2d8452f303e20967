package dev.jampx.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a definition as {@code amplify/data/resource.ts}. */
final class TypeScriptSource {

    private static final TypeScript LANGUAGE = new TypeScript();
    private static final EntryPrinter ENTRIES = new EntryPrinter(LANGUAGE);

    private TypeScriptSource() {}

    static String of(RandomBackend backend) {
        String schemas =
                backend.schemas().stream().map(TypeScriptSource::schema).collect(Collectors.joining(", "));
        return """
                // %s auth
                import { a, defineData, defineFunction } from '@aws-amplify/backend';

                export const ECHO = defineFunction({ name: 'echo' });

                export const data = defineData({
                  schema: %s,
                %s});
                """
                .formatted(
                        backend.auth() ? "with" : "without",
                        backend.schemas().size() == 1 ? schemas : "a.combine([" + schemas + "])",
                        backend.modes().map(TypeScriptSource::modes).orElse("")
                                + (usesName(backend) ? "  functions: { named: ECHO },\n" : "")
                                + backend.settings()
                                        .name()
                                        .map(name -> "  name: " + LANGUAGE.string(name) + ",\n")
                                        .orElse("")
                                + (backend.settings().logging() ? "  logging: true,\n" : ""));
    }

    /** Whether a handler is a function by its name. */
    static boolean usesName(RandomBackend backend) {
        return backend.schemas().stream()
                .flatMap(schema -> schema.entries().stream())
                .filter(RandomEntry.Operation.class::isInstance)
                .flatMap(entry -> ((RandomEntry.Operation) entry).handlers().stream())
                .anyMatch(handler -> handler.kind() == RandomHandler.Kind.NAMED_FUNCTION);
    }

    private static String schema(RandomSchema schema) {
        String entries = schema.entries().stream()
                .map(entry -> "\n    " + LANGUAGE.string(entry.name()) + ": " + ENTRIES.entry(entry) + ",")
                .collect(Collectors.joining());
        return "a.schema({" + entries + "\n  })" + authorization(schema);
    }

    private static String authorization(RandomSchema schema) {
        if (schema.rules().isEmpty() && schema.grants().isEmpty()) {
            return "";
        }
        List<String> rules = new ArrayList<>(ENTRIES.types().rules(schema.rules()));
        for (List<String> operations : schema.grants()) {
            rules.add("allow.resource(ECHO)" + (operations.isEmpty() ? "" : ".to(" + LANGUAGE.list(operations) + ")"));
        }
        return ".authorization(" + LANGUAGE.listOf("allow", rules) + ")";
    }

    private static String modes(RandomModes modes) {
        return Stream.of(
                        modes.defaultMode().map(mode -> "defaultAuthorizationMode: " + LANGUAGE.string(mode)),
                        modes.apiKeyDays()
                                .map(days -> "apiKeyAuthorizationMode: {"
                                        + (days == 0 ? "" : " expiresInDays: " + days + " ") + "}"),
                        when(
                                modes.oidc(),
                                "oidcAuthorizationMode: { oidcProviderName: 'idp', oidcIssuerUrl: 'https://idp.example',"
                                        + " clientId: 'client', tokenExpiryFromAuthInSeconds: 3600,"
                                        + " tokenExpireFromIssueInSeconds: 1800 }"),
                        when(modes.lambda(), "lambdaAuthorizationMode: { function: ECHO, timeToLiveInSeconds: 60 }"))
                .flatMap(Optional::stream)
                .map(line -> "    " + line + ",\n")
                .collect(Collectors.joining("", "  authorizationModes: {\n", "  },\n"));
    }

    private static Optional<String> when(boolean condition, String text) {
        return condition ? Optional.of(text) : Optional.empty();
    }
}
