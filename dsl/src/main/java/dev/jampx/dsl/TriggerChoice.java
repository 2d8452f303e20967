package dev.jampx.dsl;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.declared.DeclaredAuth;
import java.util.List;
import java.util.stream.Stream;

/** The triggers chosen so far. */
record TriggerChoice(List<DeclaredAuth.Trigger> chosen) implements AuthTriggers {

    @Override
    public AuthTriggers postConfirmation(FunctionDefinition function) {
        return with(AuthTrigger.POST_CONFIRMATION, Given.value("postConfirmation", function));
    }

    private AuthTriggers with(AuthTrigger trigger, FunctionDefinition function) {
        DeclaredAuth.Trigger added =
                new DeclaredAuth.Trigger(trigger, FunctionDeclaration.written(function), Site.ofCaller());
        return new TriggerChoice(
                Stream.concat(chosen.stream().filter(other -> other.trigger() != trigger), Stream.of(added))
                        .toList());
    }
}
