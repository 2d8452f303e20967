package dev.jampx.dsl;

import java.util.Optional;
import java.util.function.Function;

/** Second factors by text message as they were written. */
record MfaSmsDeclaration(Optional<String> message) implements MfaSms {

    @Override
    public MfaSms smsMessage(Function<CodeMessage, String> message) {
        return new MfaSmsDeclaration(Optional.of(MessageTerms.written("smsMessage", message, MessageTerms.START)));
    }
}
