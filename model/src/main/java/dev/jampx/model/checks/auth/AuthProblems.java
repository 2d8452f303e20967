package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredMultifactor;
import dev.jampx.model.declared.DeclaredSenders;
import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.AttributeNames;
import java.util.Collection;

/** What can be wrong with auth. */
public final class AuthProblems {

    private AuthProblems() {}

    static Problem noLogin(DeclaredAuth auth) {
        return Problem.of(
                        "JPX3001",
                        auth.site(),
                        "defineAuth names no way to sign up: people need an e-mail address or a phone.")
                .fixedBy("Add .loginWith(login -> login.email()).");
    }

    static Problem duplicateGroup(DeclaredAuth.Group group) {
        return Problem.of("JPX3002", group.site(), "Group " + Names.quoted(group.name()) + " is named twice.")
                .fixedBy("Name it once; its place in the list is its precedence.");
    }

    static Problem invalidGroup(DeclaredAuth.Group group) {
        return Problem.of(
                "JPX3003",
                group.site(),
                "A group cannot be called " + Names.quoted(group.name())
                        + ": Cognito takes 1 to 128 letters, marks, digits, signs and punctuation, no spaces.");
    }

    static Problem emptyGrant(DeclaredAuth.Grant grant) {
        return Problem.of(
                        "JPX3004",
                        grant.site(),
                        "The permission of function "
                                + Names.quoted(grant.function().name()) + " allows nothing.")
                .fixedBy("Say what it may do: .to(AuthAction.ADD_USER_TO_GROUP).");
    }

    static Problem noMark(String call, String mark, SourceLocation site) {
        return Problem.of("JPX3005", site, "The text of " + call + " has no " + mark + " in it, which it is sent for.")
                .fixedBy("Put it there: create -> \"... \" + create." + mark + "().");
    }

    static Problem messageLength(String call, int length, int most, SourceLocation site) {
        return Problem.of(
                "JPX3006",
                site,
                "The text of " + call + " has " + Names.count(length, "character") + "; Cognito takes 1 to " + most
                        + ".");
    }

    static Problem relyingParty(String id, SourceLocation site) {
        return Problem.of(
                        "JPX3007",
                        site,
                        "Passkeys cannot belong to " + Names.quoted(id)
                                + ": a relying party is a domain of at most 63 characters, without https://.")
                .fixedBy("Name your domain, such as \"app.example.com\", or \"localhost\" or \"AUTO\".");
    }

    static Problem passwordlessWithMfa(SourceLocation site) {
        return Problem.of(
                        "JPX3008",
                        site,
                        "A second factor cannot be required where people can sign in without a password: Cognito has no"
                                + " second factor for them.")
                .fixedBy("Use .mode(MfaMode.OPTIONAL), or leave out otpLogin() and webAuthn().");
    }

    static Problem preferredChallenge(DeclaredAuth.Preferred preferred) {
        return Problem.of(
                        "JPX3009",
                        preferred.site(),
                        "The preferred challenge " + preferred.challenge() + " is not switched on.")
                .fixedBy(
                        switch (preferred.challenge()) {
                            case EMAIL_OTP -> "Switch it on: login.email(email -> email.otpLogin()).";
                            case SMS_OTP -> "Switch it on: login.phone(phone -> phone.otpLogin()).";
                            case WEB_AUTHN -> "Switch it on: login.webAuthn().";
                            case PASSWORD -> "It is always on.";
                        });
    }

    static Problem phoneWithoutSms(DeclaredMultifactor mfa) {
        return Problem.of(
                        "JPX3010",
                        mfa.site(),
                        "Where people sign in with a phone number, text messages have to be among the second factors.")
                .fixedBy("Add .sms().");
    }

    static Problem noFactor(DeclaredMultifactor mfa) {
        return Problem.of("JPX3011", mfa.site(), "multifactor names no second factor.")
                .fixedBy("Add .totp(), .sms() or .email().");
    }

    static Problem missing(String owner, String call, SourceLocation site) {
        return Problem.of("JPX3012", site, owner + " lacks " + call.replaceFirst("\\(.*", "") + ".")
                .fixedBy("Add ." + call + ".");
    }

    static Problem emailFactorWithoutSes(DeclaredMultifactor mfa) {
        return Problem.of(
                        "JPX3013",
                        mfa.site(),
                        "Cognito sends codes of a second factor by e-mail only through Amazon SES.")
                .fixedBy("Add .senders(senders -> senders.email(email -> email.fromEmail(\"no-reply@example.com\"))).");
    }

    static Problem halfACaller(DeclaredSenders.Sms sms) {
        return Problem.of(
                        "JPX3014",
                        sms.site(),
                        "senders.sms names only one of externalId and snsCallerArn, which belong together.")
                .fixedBy("Give both, the externalId that the role's trust policy demands, or neither.");
    }

    static Problem twoKeys(DeclaredSenders.Sms sms) {
        return Problem.of(
                        "JPX3015",
                        sms.site(),
                        "The senders of e-mails and of text messages have different keys; a user pool has one.")
                .fixedBy("Give both the same kmsKeyArn, or one of them none.");
    }

    static Problem twoSenders(String kind, SourceLocation site) {
        String service = kind.equals("email") ? "Amazon SES" : "Amazon SNS";
        return Problem.of(
                        "JPX3016",
                        site,
                        "senders." + kind + " names both " + service + " and a function; one of them sends.")
                .fixedBy("Leave out handler(...) and kmsKeyArn(...), or everything else.");
    }

    static Problem providerName(String name, SourceLocation site) {
        return Problem.of(
                "JPX3017",
                site,
                "An external provider cannot be called " + Names.quoted(name)
                        + ": Cognito takes 3 to 32 characters, no spaces, and \"_\" as the second one only.");
    }

    static Problem providerTwice(String name, SourceLocation site) {
        return Problem.of("JPX3018", site, "An external provider called " + Names.quoted(name) + " is there already.")
                .fixedBy("Give this one another name.");
    }

    static Problem attributeName(DeclaredUserAttribute attribute) {
        Problem problem = Problem.of(
                "JPX3019",
                attribute.site(),
                "A custom attribute cannot be called " + Names.quoted(attribute.name())
                        + ": Cognito takes \"custom:\" and 1 to 20 characters, no spaces.");
        return attribute.name().startsWith(AttributeNames.CUSTOM)
                ? problem
                : problem.fixedBy("Call it " + Names.quoted(AttributeNames.CUSTOM + attribute.name()) + ".");
    }

    static Problem attributeTwice(DeclaredUserAttribute attribute) {
        return Problem.of(
                        "JPX3020",
                        attribute.site(),
                        "The attribute " + Names.quoted(attribute.name()) + " is there already.")
                .fixedBy("Leave one of them out.");
    }

    static Problem attributeLimits(DeclaredUserAttribute attribute, int longest) {
        return Problem.of(
                "JPX3021",
                attribute.site(),
                "Nothing fits the attribute " + Names.quoted(attribute.name())
                        + ": the least has to be at most the greatest, and a text has 0 to " + longest
                        + " characters.");
    }

    static Problem unknownAttribute(String attribute, Collection<String> custom, SourceLocation site) {
        return Problem.of(
                        "JPX3022",
                        site,
                        "attributeMapping refers to " + Names.quoted(attribute)
                                + ", which userAttributes does not define.")
                .suggestingOr(
                        Suggestion.closest(attribute, custom),
                        "Define it: .userAttributes(user -> user.custom(" + Names.quoted(attribute)
                                + ", type -> type.string())).");
    }

    static Problem emailAddress(String address, SourceLocation site) {
        return Problem.of("JPX3023", site, "Amazon SES cannot send from or reply to " + Names.quoted(address) + ".")
                .fixedBy("Use an address such as \"no-reply@example.com\"; the name of the sender goes to fromName.");
    }

    static Problem redirect(String url, SourceLocation site) {
        return Problem.of(
                "JPX3024",
                site,
                "People cannot come back to " + Names.quoted(url)
                        + ": Cognito takes https addresses, http ones on localhost, and those of an app such as"
                        + " myapp://callback, all without #.");
    }

    static Problem reference(String call, String value, String example, SourceLocation site) {
        return Problem.of("JPX3025", site, call + " of referenceAuth cannot be " + Names.quoted(value) + ".")
                .fixedBy("Copy it from AWS; it looks like " + Names.quoted(example) + ".");
    }

    static Problem name(String name, SourceLocation site) {
        return Problem.of(
                "JPX3026",
                site,
                "defineAuth cannot be called " + Names.quoted(name)
                        + ": a name is a letter, then letters, digits, \"-\", \"_\" or spaces.");
    }

    static Problem tooManyAttributes(DeclaredUserAttribute attribute, int most) {
        return Problem.of("JPX3027", attribute.site(), "A user pool has at most " + most + " custom attributes.");
    }
}
