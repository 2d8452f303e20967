package dev.jampx.sandbox.cognito.hosted.provider;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Aliases;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.LinkedIdentity;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation;
import dev.jampx.sandbox.cognito.trigger.PreSignUp;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The pool's users who sign in elsewhere: made by their first sign-in, brought up to date by each. Whom an administrator linked to
 * the account elsewhere is signed in in their place.
 */
public final class FederatedUsers {

    /** What Cognito lets users be called. */
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    private final UserPool pool;

    public FederatedUsers(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Signs somebody in for whom a provider vouches.
     *
     * @param claims what the provider says of them, their {@code sub} among it
     * @return the user's name here
     * @throws CognitoFailure when the user may not sign in, or a function refuses
     */
    String signIn(ExternalProvider provider, Map<String, String> claims) {
        String subject = claims.getOrDefault("sub", "");
        TriggerCaller caller = TriggerCaller.atPage(pool.settings().identity().clientId());
        Map<String, String> attributes = mapped(provider, claims);
        Optional<StoredUser> known = pool.store().users().linkedTo(provider.name(), subject);
        return known.isPresent()
                ? again(known.get(), attributes, caller)
                : first(provider, subject, attributes, caller);
    }

    private String again(StoredUser user, Map<String, String> attributes, TriggerCaller caller) {
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        attributes
                .keySet()
                .removeIf(name -> user.attributes().containsKey(name)
                        && pool.settings()
                                .schema()
                                .find(name)
                                .filter(attribute -> !attribute.mutable())
                                .isPresent());
        List.of(StandardNames.EMAIL, StandardNames.PHONE_NUMBER).forEach(name -> {
            String value = attributes.getOrDefault(name, "");
            if (!value.isEmpty() && !value.equals(user.attributes().get(name))) {
                attributes.putIfAbsent(StandardNames.verified(name), "false");
            }
        });
        StoredUser changed = pool.change(user, fresh -> {
            if (Aliases.signsInHere(fresh)) {
                pool.aliases().requireFree(attributes, fresh);
            }
            return fresh.changed(pool.now()).attributes(attributes).user();
        });
        pool.triggers().postAuthentication().run(changed, false, caller);
        return changed.username();
    }

    private String first(
            ExternalProvider provider, String subject, Map<String, String> attributes, TriggerCaller caller) {
        String username = prefix(provider) + "_" + subject;
        if (!USERNAME.matcher(username).matches()) {
            throw CognitoFailure.invalidParameter("The subject cannot be part of a username.");
        }
        List<String> missing = pool.settings().schema().required().stream()
                .filter(name -> !attributes.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw CognitoFailure.invalidParameter("attributes required: " + missing);
        }
        PreSignUp.Decision decision = pool.triggers()
                .preSignUp()
                .run(PreSignUp.Source.EXTERNAL_PROVIDER, username, attributes, Map.of(), caller);
        verify(attributes, StandardNames.EMAIL, decision.verifyEmail());
        verify(attributes, StandardNames.PHONE_NUMBER, decision.verifyPhone());
        Instant now = pool.now();
        String group = pool.settings().identity().userPoolId() + "_" + provider.name();
        StoredUser user = StoredUser.draft(UUID.randomUUID().toString(), UserStatus.EXTERNAL_PROVIDER, now)
                .called(username)
                .attributes(attributes)
                .groups(new TreeSet<>(List.of(group)))
                .linked(new LinkedIdentity(
                        subject, provider.name(), provider.type().cognitoName(), null, true, now))
                .user();
        pool.store().write(() -> {
            // The function may have linked the account to somebody: the next sign-in is theirs, this one fails.
            if (pool.store().users().named(username).isPresent()
                    || pool.store().users().linkedTo(provider.name(), subject).isPresent()) {
                throw CognitoFailure.invalidParameter("Already found an entry for username " + username);
            }
            if (pool.groups().find(group).isEmpty()) {
                pool.store().groups().put(groupOf(provider, group, now));
            }
            pool.store().users().put(user);
            return user;
        });
        pool.triggers().postConfirmation().run(user, PostConfirmation.Source.CONFIRM_SIGN_UP, caller);
        return username;
    }

    private static StoredGroup groupOf(ExternalProvider provider, String name, Instant now) {
        return new StoredGroup(
                name,
                "Autogenerated group for users who sign in using " + provider.name(),
                null,
                null,
                false,
                now,
                now);
    }

    /** Whoever has an address or a number is known to have shown that it is theirs, or not. */
    private static void verify(Map<String, String> attributes, String attribute, boolean verified) {
        if (attributes.containsKey(attribute)) {
            attributes.merge(
                    StandardNames.verified(attribute),
                    Boolean.toString(verified),
                    (mapped, decided) -> verified ? decided : mapped);
        }
    }

    private Map<String, String> mapped(ExternalProvider provider, Map<String, String> claims) {
        Map<String, String> attributes = new LinkedHashMap<>();
        provider.attributeMapping().forEach((name, claim) -> {
            String value = claims.getOrDefault(claim, "");
            if (!value.isEmpty()) {
                attributes.put(name, value);
            }
        });
        pool.attributeRules().checkAdministrator(attributes);
        return attributes;
    }

    /** What the names of a provider's users begin with. */
    static String prefix(ExternalProvider provider) {
        ExternalProviderType type = provider.type();
        return type.isSocial() ? type.cognitoName().toLowerCase(Locale.ROOT) : provider.name();
    }
}
