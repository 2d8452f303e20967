package dev.jampx.model.resolution;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.auth.StandardAttribute;
import dev.jampx.model.auth.UserVerification;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.DeclaredExternalProviders;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.facts.ProviderNames;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Resolves what people sign in with. */
final class LoginResolution {

    private static final String AUTO = "AUTO";

    private LoginResolution() {}

    static Login of(DeclaredLogin declared) {
        boolean byEmailAlone = declared.email().isPresent() && declared.phone().isEmpty();
        return new Login(
                declared.email().map(LoginResolution::email),
                declared.phone().map(phone -> new Login.Phone(phone.verificationMessage(), phone.otpLogin())),
                declared.webAuthn().map(LoginResolution::webAuthn),
                declared.externalProviders().map(external -> federation(external, byEmailAlone)));
    }

    private static Login.Email email(DeclaredLogin.Email declared) {
        return new Login.Email(
                declared.style().orElse(VerificationEmailStyle.CODE),
                declared.subject(),
                declared.body(),
                declared.invitation()
                        .map(invitation -> new Login.Invitation(
                                invitation.emailSubject(), invitation.emailBody(), invitation.smsMessage()))
                        .orElse(Login.Invitation.USUAL),
                declared.otpLogin());
    }

    private static Login.WebAuthn webAuthn(DeclaredLogin.WebAuthn declared) {
        return new Login.WebAuthn(
                declared.relyingPartyId().filter(id -> !id.equals(AUTO)),
                declared.userVerification().orElse(UserVerification.PREFERRED),
                declared.site());
    }

    private static Federation federation(DeclaredExternalProviders declared, boolean byEmailAlone) {
        List<String> names = ProviderNames.of(declared);
        return new Federation(
                IntStream.range(0, names.size())
                        .mapToObj(index -> provider(declared.providers().get(index), names.get(index), byEmailAlone))
                        .toList(),
                declared.scopes(),
                declared.callbackUrls(),
                declared.logoutUrls());
    }

    private static ExternalProvider provider(DeclaredExternalProvider declared, String name, boolean byEmailAlone) {
        Map<String, String> secrets = new LinkedHashMap<>();
        for (String detail : declared.type().secrets()) {
            secrets.put(detail, secretName(declared.secrets(), detail));
        }
        Map<String, String> details = new LinkedHashMap<>(declared.details());
        if (declared.type() == ExternalProviderType.OIDC) {
            details.putIfAbsent("attributes_request_method", "GET");
        }
        if (declared.type() == ExternalProviderType.SAML) {
            details.putIfAbsent("IDPSignout", "false");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        // Everybody has to have an address; SAML providers have no common word for it.
        if (byEmailAlone && declared.type() != ExternalProviderType.SAML) {
            String email = StandardAttribute.EMAIL.cognitoName();
            attributes.put(email, email);
        }
        attributes.putAll(declared.attributeMapping());
        return new ExternalProvider(
                declared.type(),
                name,
                secrets,
                details,
                declared.scopes().orElse(declared.type().defaultScopes()),
                declared.identifiers(),
                attributes);
    }

    private static String secretName(Map<String, SecretReference> secrets, String detail) {
        SecretReference secret = secrets.get(detail);
        if (secret == null) {
            throw new IllegalStateException("the checks let no provider pass that lacks its " + detail);
        }
        return secret.name();
    }
}
