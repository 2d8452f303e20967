package dev.jampx.model.resolution;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.StandardAttribute;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.declared.DeclaredMultifactor;
import dev.jampx.model.declared.DeclaredReference;
import dev.jampx.model.declared.DeclaredSenders;
import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.facts.AttributeNames;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.ReferencedAuth;
import dev.jampx.model.resolved.Senders;
import dev.jampx.model.resolved.UserAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves what was written of the users. */
final class AuthResolution {

    private AuthResolution() {}

    static Auth of(DeclaredAuth declared) {
        return declared.reference()
                .<Auth>map(reference -> referenced(declared, reference))
                .orElseGet(() -> defined(declared));
    }

    private static ReferencedAuth referenced(DeclaredAuth declared, DeclaredReference reference) {
        Map<String, String> groupRoles = new LinkedHashMap<>();
        reference.groups().forEach(group -> groupRoles.put(group.name(), group.roleArn()));
        return new ReferencedAuth(
                reference.userPoolId().orElseThrow(),
                reference.identityPoolId().orElseThrow(),
                reference.userPoolClientId().orElseThrow(),
                reference.authRoleArn().orElseThrow(),
                reference.unauthRoleArn().orElseThrow(),
                groupRoles,
                grants(declared));
    }

    private static DefinedAuth defined(DeclaredAuth declared) {
        Map<AuthTrigger, String> triggers = new LinkedHashMap<>();
        declared.triggers()
                .forEach(trigger ->
                        triggers.put(trigger.trigger(), trigger.function().name()));
        return new DefinedAuth(
                declared.name().orElse(DefinedAuth.USUAL_NAME),
                declared.name().isPresent(),
                LoginResolution.of(declared.login()),
                senders(declared.senders()),
                userAttributes(declared),
                declared.multifactor().map(AuthResolution::multifactor).orElse(Multifactor.OFF),
                declared.accountRecovery().orElseGet(() -> usualRecovery(declared.login())),
                declared.preferred().map(DeclaredAuth.Preferred::challenge),
                declared.groups().stream().map(DeclaredAuth.Group::name).toList(),
                triggers,
                grants(declared));
    }

    private static List<Auth.Grant> grants(DeclaredAuth declared) {
        return declared.grants().stream()
                .map(grant -> new Auth.Grant(
                        grant.function().name(),
                        grant.actions().stream().distinct().toList()))
                .toList();
    }

    private static AccountRecovery usualRecovery(DeclaredLogin login) {
        return login.email().isPresent() ? AccountRecovery.EMAIL_ONLY : AccountRecovery.PHONE_ONLY_WITHOUT_MFA;
    }

    /** What people sign in with comes first, and is as usual unless something else was written of it. */
    private static List<UserAttribute> userAttributes(DeclaredAuth declared) {
        Map<String, UserAttribute> attributes = new LinkedHashMap<>();
        if (declared.login().email().isPresent()) {
            attributes.put(StandardAttribute.EMAIL.cognitoName(), UserAttribute.EMAIL);
        }
        if (declared.login().phone().isPresent()) {
            attributes.put(StandardAttribute.PHONE_NUMBER.cognitoName(), UserAttribute.PHONE_NUMBER);
        }
        // As in Amplify, the standard ones come before the custom ones.
        Stream.concat(
                        declared.userAttributes().stream()
                                .filter(attribute -> attribute.dataType().isEmpty()),
                        declared.userAttributes().stream()
                                .filter(attribute -> attribute.dataType().isPresent()))
                .forEach(attribute -> attributes.put(attribute.name(), userAttribute(attribute)));
        return new ArrayList<>(attributes.values());
    }

    private static UserAttribute userAttribute(DeclaredUserAttribute declared) {
        return new UserAttribute(
                AttributeNames.withoutPrefix(declared.name()),
                declared.dataType(),
                declared.required(),
                declared.mutable(),
                declared.least(),
                declared.most());
    }

    private static Multifactor multifactor(DeclaredMultifactor declared) {
        MfaMode mode = declared.mode().orElseThrow();
        // As in Amplify, factors of a mode that is off are not looked at.
        return mode == MfaMode.OFF
                ? Multifactor.OFF
                : new Multifactor(mode, declared.totp(), declared.sms(), declared.smsMessage(), declared.email());
    }

    private static Senders senders(DeclaredSenders declared) {
        return new Senders(
                declared.email()
                        .filter(email -> email.fromEmail().isPresent())
                        .map(email ->
                                new Senders.Ses(email.fromEmail().orElseThrow(), email.fromName(), email.replyTo())),
                declared.email().flatMap(email -> email.function().handler()).map(DeclaredFunction::name),
                declared.sms().filter(sms -> sms.function().handler().isEmpty()).map(AuthResolution::sns),
                declared.sms().flatMap(sms -> sms.function().handler()).map(DeclaredFunction::name),
                Stream.of(
                                declared.sms().map(DeclaredSenders.Sms::function),
                                declared.email().map(DeclaredSenders.Email::function))
                        .flatMap(Optional::stream)
                        .flatMap(function -> function.kmsKeyArn().stream())
                        .findFirst());
    }

    private static Senders.Sns sns(DeclaredSenders.Sms declared) {
        return new Senders.Sns(
                declared.snsCallerArn()
                        .map(arn ->
                                new Senders.Caller(arn, declared.externalId().orElseThrow())),
                declared.snsRegion());
    }
}
