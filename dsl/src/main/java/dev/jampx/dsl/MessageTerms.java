package dev.jampx.dsl;

import dev.jampx.model.auth.MessageMarks;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts Cognito's marks into messages; it holds nothing. */
enum MessageTerms implements VerificationMessage, InvitationMessage {
    START;

    /** What the user's lambda makes of the marks. */
    static <T> String written(String call, @Nullable Function<T, String> message, T terms) {
        return Given.value(call, Given.value(call, message).apply(terms));
    }

    @Override
    public String code() {
        return MessageMarks.CODE;
    }

    @Override
    public String link() {
        return MessageMarks.link();
    }

    @Override
    public String link(String text) {
        return MessageMarks.link(Given.value("link", text));
    }

    @Override
    public String username() {
        return MessageMarks.USERNAME;
    }
}
