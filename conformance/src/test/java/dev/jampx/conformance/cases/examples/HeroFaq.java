package dev.jampx.conformance.cases.examples;

import amplify.auth.AuthResource;
import amplify.auth.PostConfirmation;
import amplify.data.DataResource;
import dev.jampx.dsl.*;

/** The Java twin of {@code HeroFaq.ts}: what stands in {@code examples/hero-faq}. */
public final class HeroFaq implements BackendDefinition {

    @Override
    public Backend define() {
        return Jampx.defineBackend(AuthResource.AUTH, DataResource.DATA, PostConfirmation.FUNCTION);
    }
}
