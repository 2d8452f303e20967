package dev.jampx.dsl;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.declared.DeclaredAuth;
import java.util.List;
import java.util.stream.Stream;

/** The triggers chosen so far. */
record TriggerChoice(List<DeclaredAuth.Trigger> chosen) implements AuthTriggers {

    @Override
    public AuthTriggers createAuthChallenge(FunctionDefinition function) {
        return with(AuthTrigger.CREATE_AUTH_CHALLENGE, Given.value("createAuthChallenge", function));
    }

    @Override
    public AuthTriggers customMessage(FunctionDefinition function) {
        return with(AuthTrigger.CUSTOM_MESSAGE, Given.value("customMessage", function));
    }

    @Override
    public AuthTriggers defineAuthChallenge(FunctionDefinition function) {
        return with(AuthTrigger.DEFINE_AUTH_CHALLENGE, Given.value("defineAuthChallenge", function));
    }

    @Override
    public AuthTriggers postAuthentication(FunctionDefinition function) {
        return with(AuthTrigger.POST_AUTHENTICATION, Given.value("postAuthentication", function));
    }

    @Override
    public AuthTriggers postConfirmation(FunctionDefinition function) {
        return with(AuthTrigger.POST_CONFIRMATION, Given.value("postConfirmation", function));
    }

    @Override
    public AuthTriggers preAuthentication(FunctionDefinition function) {
        return with(AuthTrigger.PRE_AUTHENTICATION, Given.value("preAuthentication", function));
    }

    @Override
    public AuthTriggers preSignUp(FunctionDefinition function) {
        return with(AuthTrigger.PRE_SIGN_UP, Given.value("preSignUp", function));
    }

    @Override
    public AuthTriggers preTokenGeneration(FunctionDefinition function) {
        return with(AuthTrigger.PRE_TOKEN_GENERATION, Given.value("preTokenGeneration", function));
    }

    @Override
    public AuthTriggers userMigration(FunctionDefinition function) {
        return with(AuthTrigger.USER_MIGRATION, Given.value("userMigration", function));
    }

    @Override
    public AuthTriggers verifyAuthChallengeResponse(FunctionDefinition function) {
        return with(AuthTrigger.VERIFY_AUTH_CHALLENGE_RESPONSE, Given.value("verifyAuthChallengeResponse", function));
    }

    private AuthTriggers with(AuthTrigger trigger, FunctionDefinition function) {
        DeclaredAuth.Trigger added =
                new DeclaredAuth.Trigger(trigger, FunctionDeclaration.written(function), Site.ofCaller());
        return new TriggerChoice(
                Stream.concat(chosen.stream().filter(other -> other.trigger() != trigger), Stream.of(added))
                        .toList());
    }
}
