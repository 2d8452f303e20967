package dev.jampx.sandbox;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.FunctionSettings;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.MfaMode;
import dev.jampx.model.auth.VerificationEmailStyle;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.ReferencedAuth;
import dev.jampx.model.resolved.Senders;
import dev.jampx.model.resolved.UserAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a definition asks for that the sandbox does not do yet. The page "What differs" says what it does instead. */
public final class OnlyOnAws {

    private static final List<UserAttribute> USUAL_ATTRIBUTES =
            List.of(UserAttribute.EMAIL, UserAttribute.PHONE_NUMBER);

    private OnlyOnAws() {}

    /** The options of {@code backend} that act only on AWS, in the words of the grammar. */
    public static List<String> options(Backend backend) {
        return Stream.of(
                        backend.auth().stream().flatMap(auth -> auth.accept(Options.OF_AUTH)),
                        backend.functions().stream().flatMap(OnlyOnAws::ofFunction))
                .flatMap(options -> options)
                .distinct()
                .toList();
    }

    private static Stream<String> ofFunction(Function function) {
        FunctionSettings settings = function.settings();
        return Stream.of(
                        option("layer", !settings.layers().isEmpty()),
                        option("durableConfig", settings.durable().isPresent()))
                .flatMap(options -> options);
    }

    private static Stream<String> option(String name, boolean used) {
        return used ? Stream.of(name) : Stream.empty();
    }

    private static final class Options implements Auth.Visitor<Stream<String>> {

        static final Options OF_AUTH = new Options();

        @Override
        public Stream<String> referenced(ReferencedAuth auth) {
            return Stream.of("referenceAuth");
        }

        @Override
        public Stream<String> defined(DefinedAuth auth) {
            return Stream.of(
                            ofLogin(auth.login()),
                            option("senders", !auth.senders().equals(Senders.COGNITO)),
                            option("userAttributes", !USUAL_ATTRIBUTES.containsAll(auth.userAttributes())),
                            option("multifactor", auth.multifactor().mode() != MfaMode.OFF),
                            option("accountRecovery", auth.accountRecovery() != AccountRecovery.EMAIL_ONLY),
                            option(
                                    "passwordlessOptions",
                                    auth.preferredChallenge().isPresent()),
                            auth.triggers().keySet().stream()
                                    .filter(trigger -> trigger != AuthTrigger.POST_CONFIRMATION)
                                    .map(trigger -> "triggers." + trigger.amplifyName()))
                    .flatMap(options -> options);
        }

        private static Stream<String> ofLogin(Login login) {
            Optional<Login.Email> email = login.email();
            return Stream.of(
                            option(
                                    "verificationEmailStyle",
                                    email.filter(it -> it.style() == VerificationEmailStyle.LINK)
                                            .isPresent()),
                            option(
                                    "loginWith.email.otpLogin",
                                    email.filter(Login.Email::otpLogin).isPresent()),
                            option("loginWith.phone", login.phone().isPresent()),
                            option("loginWith.webAuthn", login.webAuthn().isPresent()),
                            option(
                                    "loginWith.externalProviders",
                                    login.federation().isPresent()))
                    .flatMap(options -> options);
        }
    }
}
