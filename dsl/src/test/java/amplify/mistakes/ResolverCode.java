package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Resolver code that cannot be found. */
final class ResolverCode implements BackendDefinition {

    @Override
    public Backend define() {
        return Good.backend(a.schema()
                .add("Todo", a.model().field("text", a.string()))
                .add(
                        "fine",
                        a.query()
                                .returns(a.string())
                                .handler(a.handler().custom("../shared/x.js").dataSource(a.ref("Todo"))))
                .add(
                        "outside",
                        a.query().returns(a.string()).handler(a.handler().custom("../../../x.js")))
                .add(
                        "absolute",
                        a.query().returns(a.string()).handler(a.handler().custom("/tmp/x.js")))
                .add("blank", a.query().returns(a.string()).handler(a.handler().custom(" ")))
                .add(
                        "table",
                        a.query()
                                .returns(a.string())
                                .handler(a.handler().custom("./x.js").dataSource(a.ref("Tood")))));
    }
}

/* Wanted:

JPX2244  amplify/mistakes/ResolverCode.java:21
    a.query().returns(a.string()).handler(a.handler().custom("../../../x.js")))
  A handler of query "outside" is the file "../../../x.js", which is no path inside the project.
  Name the file relative to this one: a.handler().custom("./resolver.js").

JPX2244  amplify/mistakes/ResolverCode.java:24
    a.query().returns(a.string()).handler(a.handler().custom("/tmp/x.js")))
  A handler of query "absolute" is the file "/tmp/x.js", which is no path inside the project.
  Name the file relative to this one: a.handler().custom("./resolver.js").

JPX2244  amplify/mistakes/ResolverCode.java:25
    .add("blank", a.query().returns(a.string()).handler(a.handler().custom(" ")))
  A handler of query "blank" is the file " ", which is no path inside the project.
  Name the file relative to this one: a.handler().custom("./resolver.js").

JPX2245  amplify/mistakes/ResolverCode.java:30
    .handler(a.handler().custom("./x.js").dataSource(a.ref("Tood")))));
  A handler of query "table" talks to the table of model "Tood", which the schema does not define.
  Did you mean "Todo"?
*/
