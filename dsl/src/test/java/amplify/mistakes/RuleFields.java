package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Fields that rules keep owners and groups in. */
final class RuleFields implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                Good.AUTH,
                defineData(a.schema()
                        .add(
                                "badName",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.ownerDefinedIn("created by"))))
                        .add(
                                "number",
                                a.model().field("owner", a.integer()).authorization(allow -> List.of(allow.owner())))
                        .add(
                                "single",
                                a.model()
                                        .field("teams", a.string())
                                        .authorization(allow -> List.of(allow.groupsDefinedIn("teams"))))
                        .add(
                                "disagreeing",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(
                                                allow.ownerDefinedIn("editor"), allow.ownersDefinedIn("editor"))))
                        .add(
                                "filtered",
                                a.model()
                                        .field("text", a.string())
                                        .authorization(allow -> List.of(allow.ownerDefinedIn("filter"))))));
    }
}

/* Wanted:

JPX2403  amplify/mistakes/RuleFields.java:20
    .authorization(allow -> List.of(allow.ownerDefinedIn("created by"))))
  A field cannot be called "created by": a name is a letter or "_", then letters, digits or "_", and does not begin with two "_".

JPX2404  amplify/mistakes/RuleFields.java:23
    a.model().field("owner", a.integer()).authorization(allow -> List.of(allow.owner())))
  allow.owner() at amplify/mistakes/RuleFields.java:23 takes field "owner" of model "number" for one text, which it is not.
  Write it as .field("owner", a.string()), or let the rule name another field.

JPX2404  amplify/mistakes/RuleFields.java:27
    .field("teams", a.string())
  allow.groupsDefinedIn("teams") at amplify/mistakes/RuleFields.java:28 takes field "teams" of model "single" for a list of texts, which it is not.
  Write it as .field("teams", a.string().array()), or let the rule name another field.

JPX2405  amplify/mistakes/RuleFields.java:34
    allow.ownerDefinedIn("editor"), allow.ownersDefinedIn("editor"))))
  allow.ownersDefinedIn("editor") takes field "editor" for a list, the rule at amplify/mistakes/RuleFields.java:34 for one value.
  Give the two rules different fields, or the same kind.

JPX2403  amplify/mistakes/RuleFields.java:39
    .authorization(allow -> List.of(allow.ownerDefinedIn("filter"))))));
  allow.ownerDefinedIn("filter") gives the subscriptions of model "filtered" an argument "filter", which they have already.
  Choose another name for the field.
*/
