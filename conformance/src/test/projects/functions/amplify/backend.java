package amplify;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A function in TypeScript that uses the data client of Amplify's own packages. */
final class FunctionsBackend implements BackendDefinition {

    private static final FunctionDefinition TIDY = defineFunction("tidy")
            .entry("./tidy.ts")
            .timeoutSeconds(60)
            .memoryMB(1024)
            .environment("GREETING", "hello")
            .schedule("every day");

    @Override
    public Backend define() {
        return defineBackend(
                TIDY,
                defineData(a.schema()
                                .add("Todo", a.model().field("text", a.string().required()))
                                .authorization(allow -> List.of(allow.publicApiKey(), allow.resource(TIDY))))
                        .name("shop")
                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
