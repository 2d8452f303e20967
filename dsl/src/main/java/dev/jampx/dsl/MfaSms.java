package dev.jampx.dsl;

import java.util.function.Function;

/** Second factors by text message. Amplify: the value of {@code multifactor.sms}. */
public sealed interface MfaSms permits MfaSmsDeclaration {

    /**
     * Words the message. Amplify: {@code smsMessage}.
     *
     * @param message makes the text, for example {@code create -> "Your code is " + create.code()}
     */
    MfaSms smsMessage(Function<CodeMessage, String> message);
}
