package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passkeys belong to a domain. */
public final class RelyingPartyIsADomain implements Check<DeclaredAuth> {

    private static final int LONGEST = 63;
    private static final String LABEL = "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")*");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.login().webAuthn().stream()
                .flatMap(webAuthn ->
                        webAuthn
                                .relyingPartyId()
                                .filter(id -> id.length() > LONGEST
                                        || !DOMAIN.matcher(id).matches())
                                .stream()
                                .map(id -> AuthProblems.relyingParty(id, webAuthn.site())));
    }
}
