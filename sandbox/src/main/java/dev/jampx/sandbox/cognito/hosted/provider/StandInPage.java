package dev.jampx.sandbox.cognito.hosted.provider;

import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.sandbox.cognito.hosted.page.Field;
import dev.jampx.sandbox.cognito.hosted.page.Form;
import dev.jampx.sandbox.cognito.hosted.page.Page;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The page that stands in for a provider: whoever sits at it says who they are there, and is believed. */
public final class StandInPage {

    /** Where it is. Cognito has no such page. */
    public static final String PATH = "/sandbox/provider";

    /** The step of its form. */
    public static final String STEP = "standIn";

    private static final String CLAIM = "claim.";
    private static final String SUBJECT = "sub";

    private final FederatedUsers users;
    private final ProviderSignIn providers;

    public StandInPage(FederatedUsers users, ProviderSignIn providers) {
        this.users = users;
        this.providers = providers;
    }

    /**
     * Fills the page.
     *
     * @param form makes its form of the fields and the words on the button
     */
    public void fill(Page page, AuthorizationRequest request, BiFunction<List<Field>, String, Form> form) {
        ExternalProvider provider = providers.named(request);
        page.note("This page is the sandbox's, not " + provider.name()
                + "'s. Whoever you say you are there, you are here. Nothing is sent to " + provider.name() + ".");
        List<String> missing = providers.missingSecrets(provider);
        if (!missing.isEmpty()) {
            page.note("The provider itself is asked once its secrets are set: jampx sandbox secret set "
                    + String.join(", jampx sandbox secret set ", missing));
        }
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(CLAIM + SUBJECT, "Subject (the user's id at " + provider.name() + ")", ""));
        claims(provider).forEach(claim -> fields.add(Field.optional(CLAIM + claim, claim, "")));
        page.form(form.apply(fields, "Continue (sandbox, not " + provider.name() + ")"));
    }

    private static Set<String> claims(ExternalProvider provider) {
        Set<String> claims = new LinkedHashSet<>(List.of("email", "name"));
        claims.addAll(provider.attributeMapping().values());
        claims.remove(SUBJECT);
        return claims;
    }

    /**
     * Signs in whoever filled in the form; empty if it says no subject.
     *
     * @throws dev.jampx.sandbox.cognito.hosted.request.RefusedAuthorization when the user may not sign in
     */
    public Optional<ProviderSignIn.Outcome> signIn(AuthorizationRequest request, WebParameters form) {
        ExternalProvider provider = providers.named(request);
        if (form.text(CLAIM + SUBJECT).isBlank()) {
            return Optional.empty();
        }
        Map<String, String> claims = new LinkedHashMap<>();
        claims.put(SUBJECT, form.text(CLAIM + SUBJECT).trim());
        claims(provider).forEach(claim -> form.optional(CLAIM + claim).ifPresent(value -> claims.put(claim, value)));
        try {
            return Optional.of(new ProviderSignIn.Outcome(request, users.signIn(provider, claims), provider.name()));
        } catch (CognitoFailure failure) {
            throw request.refused("invalid_request", String.valueOf(failure.getMessage()));
        }
    }
}
