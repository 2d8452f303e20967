package dev.jampx.conformance.cases.combine;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code TypesInBoth.ts}. */
public final class TypesInBoth implements BackendDefinition {

    private static final Schema SHOP = a.schema()
            .add("Currency", a.enumType("EUR", "USD"))
            .add(
                    "Price",
                    a.customType().field("amount", a.floatType().required()).field("currency", a.ref("Currency")))
            .add("Product", a.model().field("price", a.ref("Price")).field("state", a.enumType("new", "old")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final Schema BLOG = a.schema()
            .add("Mood", a.enumType("good", "bad"))
            .add("Place", a.customType().field("city", a.string()))
            .add(
                    "Post",
                    a.model()
                            .field("place", a.ref("Place"))
                            .field("mood", a.ref("Mood"))
                            .field(
                                    "tags",
                                    a.customType().field("all", a.string().array())))
            .authorization(allow -> List.of(allow.publicApiKey()));

    private static final CombinedSchema SCHEMA = a.combine(SHOP, BLOG);

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
