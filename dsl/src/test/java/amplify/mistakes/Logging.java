package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** A name and a log that cannot be. */
final class Logging implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                                .add("note", a.model().field("text", a.string()))
                                .authorization(allow -> List.of(allow.authenticated())))
                        .name(" ")
                        .logging(log -> log.retention("2 day").fieldLogLevel("loud")));
    }
}

/* Wanted:

JPX2487  amplify/mistakes/Logging.java:15
    defineData(a.schema()
  A log cannot be kept for "2 day".
  Did you mean "1 day"?

JPX2488  amplify/mistakes/Logging.java:15
    defineData(a.schema()
  There is no log level "loud".
  Write one of "none", "error", "info", "debug", "all".

JPX2489  amplify/mistakes/Logging.java:15
    defineData(a.schema()
  The name of the API is blank.
  Choose another, or leave it out: it is "amplifyData" then.
*/
