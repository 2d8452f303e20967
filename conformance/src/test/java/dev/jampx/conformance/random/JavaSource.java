package dev.jampx.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a definition as a Java class. */
final class JavaSource {

    private static final Java LANGUAGE = new Java();
    private static final EntryPrinter ENTRIES = new EntryPrinter(LANGUAGE);

    private JavaSource() {}

    /** A class in the unnamed package. */
    static String of(RandomBackend backend, String className) {
        String schemas =
                backend.schemas().stream().map(JavaSource::schema).collect(Collectors.joining(",\n            "));
        String data = "defineData("
                + (backend.schemas().size() == 1 ? schemas : "a.combine(" + schemas + ")") + ")"
                + backend.modes().map(JavaSource::modes).orElse("")
                + (TypeScriptSource.usesName(backend) ? "\n            .functions(\"named\", ECHO)" : "")
                + backend.settings()
                        .name()
                        .map(name -> ".name(" + LANGUAGE.string(name) + ")")
                        .orElse("")
                + (backend.settings().logging() ? ".logging()" : "");
        String auth = "defineAuth().loginWith(login -> login.email()).groups(\"Admins\", \"Editors\"), ";
        return """
                import static dev.jampx.dsl.Jampx.*;

                import dev.jampx.dsl.*;
                import java.util.List;

                public final class %s implements BackendDefinition {
                    static final FunctionDefinition ECHO = defineFunction("echo").handler(%s.class);

                    @Override
                    public Backend define() {
                        return defineBackend(%sECHO, %s);
                    }
                }
                """
                .formatted(className, className, backend.auth() ? auth : "", data);
    }

    private static String schema(RandomSchema schema) {
        String entries = schema.entries().stream()
                .map(entry -> "\n            .add(" + LANGUAGE.string(entry.name()) + ", " + ENTRIES.entry(entry) + ")")
                .collect(Collectors.joining());
        return "a.schema()" + entries + authorization(schema);
    }

    private static String authorization(RandomSchema schema) {
        if (schema.rules().isEmpty() && schema.grants().isEmpty()) {
            return "";
        }
        List<String> rules = new ArrayList<>(ENTRIES.types().rules(schema.rules()));
        for (List<String> operations : schema.grants()) {
            rules.add("allow.resource(ECHO)"
                    + (operations.isEmpty() ? "" : ".to(" + LANGUAGE.constants("ResourceOperation", operations) + ")"));
        }
        return "\n            .authorization(" + LANGUAGE.listOf("allow", rules) + ")";
    }

    private static String modes(RandomModes modes) {
        String calls = modes.defaultMode()
                        .map(mode -> ".defaultMode(" + LANGUAGE.constant("AuthorizationMode", mode) + ")")
                        .orElse("")
                + modes.apiKeyDays()
                        .map(days -> days == 0 ? ".apiKey()" : ".apiKey(key -> key.expiresInDays(" + days + "))")
                        .orElse("")
                + (modes.oidc()
                        ? ".oidc(oidc -> oidc.providerName(\"idp\").issuerUrl(\"https://idp.example\")"
                                + ".clientId(\"client\").tokenExpiryFromAuthInSeconds(3600)"
                                + ".tokenExpireFromIssueInSeconds(1800))"
                        : "")
                + (modes.lambda() ? ".lambda(lambda -> lambda.function(ECHO).timeToLiveInSeconds(60))" : "");
        return "\n            .authorizationModes(modes -> modes" + calls + ")";
    }
}
