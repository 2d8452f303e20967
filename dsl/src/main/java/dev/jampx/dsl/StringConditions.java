package dev.jampx.dsl;

import dev.jampx.model.ValidationRule;
import dev.jampx.model.ValidationRule.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions on a text chosen so far. */
record StringConditions(List<ValidationRule> written) implements StringValidation {

    @Override
    public StringValidation minLength(long length) {
        return with(Kind.MIN_LENGTH, JavaScriptText.of(length), Optional.empty());
    }

    @Override
    public StringValidation minLength(long length, String message) {
        return with(Kind.MIN_LENGTH, JavaScriptText.of(length), Optional.of(Given.value("minLength", message)));
    }

    @Override
    public StringValidation maxLength(long length) {
        return with(Kind.MAX_LENGTH, JavaScriptText.of(length), Optional.empty());
    }

    @Override
    public StringValidation maxLength(long length, String message) {
        return with(Kind.MAX_LENGTH, JavaScriptText.of(length), Optional.of(Given.value("maxLength", message)));
    }

    @Override
    public StringValidation startsWith(String prefix) {
        return with(Kind.STARTS_WITH, Given.value("startsWith", prefix), Optional.empty());
    }

    @Override
    public StringValidation startsWith(String prefix, String message) {
        return with(
                Kind.STARTS_WITH, Given.value("startsWith", prefix), Optional.of(Given.value("startsWith", message)));
    }

    @Override
    public StringValidation endsWith(String suffix) {
        return with(Kind.ENDS_WITH, Given.value("endsWith", suffix), Optional.empty());
    }

    @Override
    public StringValidation endsWith(String suffix, String message) {
        return with(Kind.ENDS_WITH, Given.value("endsWith", suffix), Optional.of(Given.value("endsWith", message)));
    }

    @Override
    public StringValidation matches(String pattern) {
        return with(Kind.MATCHES, Given.value("matches", pattern), Optional.empty());
    }

    @Override
    public StringValidation matches(String pattern, String message) {
        return with(Kind.MATCHES, Given.value("matches", pattern), Optional.of(Given.value("matches", message)));
    }

    private StringValidation with(Kind kind, String value, Optional<String> message) {
        ValidationRule added = new ValidationRule(kind, value, message, Site.ofCaller());
        return new StringConditions(
                Stream.concat(written.stream(), Stream.of(added)).toList());
    }
}
