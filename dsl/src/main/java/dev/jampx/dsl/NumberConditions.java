package dev.jampx.dsl;

import dev.jampx.model.ValidationRule;
import dev.jampx.model.ValidationRule.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions on a number chosen so far. */
record NumberConditions(List<ValidationRule> written) implements NumberValidation {

    @Override
    public NumberValidation gt(double bound) {
        return with(Kind.GREATER_THAN, JavaScriptText.of(bound), Optional.empty());
    }

    @Override
    public NumberValidation gt(double bound, String message) {
        return with(Kind.GREATER_THAN, JavaScriptText.of(bound), Optional.of(Given.value("gt", message)));
    }

    @Override
    public NumberValidation lt(double bound) {
        return with(Kind.LESS_THAN, JavaScriptText.of(bound), Optional.empty());
    }

    @Override
    public NumberValidation lt(double bound, String message) {
        return with(Kind.LESS_THAN, JavaScriptText.of(bound), Optional.of(Given.value("lt", message)));
    }

    @Override
    public NumberValidation gte(double bound) {
        return with(Kind.AT_LEAST, JavaScriptText.of(bound), Optional.empty());
    }

    @Override
    public NumberValidation gte(double bound, String message) {
        return with(Kind.AT_LEAST, JavaScriptText.of(bound), Optional.of(Given.value("gte", message)));
    }

    @Override
    public NumberValidation lte(double bound) {
        return with(Kind.AT_MOST, JavaScriptText.of(bound), Optional.empty());
    }

    @Override
    public NumberValidation lte(double bound, String message) {
        return with(Kind.AT_MOST, JavaScriptText.of(bound), Optional.of(Given.value("lte", message)));
    }

    @Override
    public NumberValidation positive() {
        return with(Kind.GREATER_THAN, JavaScriptText.of(0), Optional.empty());
    }

    @Override
    public NumberValidation positive(String message) {
        return with(Kind.GREATER_THAN, JavaScriptText.of(0), Optional.of(Given.value("positive", message)));
    }

    @Override
    public NumberValidation negative() {
        return with(Kind.LESS_THAN, JavaScriptText.of(0), Optional.empty());
    }

    @Override
    public NumberValidation negative(String message) {
        return with(Kind.LESS_THAN, JavaScriptText.of(0), Optional.of(Given.value("negative", message)));
    }

    private NumberValidation with(Kind kind, String value, Optional<String> message) {
        ValidationRule added = new ValidationRule(kind, value, message, Site.ofCaller());
        return new NumberConditions(
                Stream.concat(written.stream(), Stream.of(added)).toList());
    }
}
