package dev.jampx.dsl;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.declared.DeclaredField;
import java.util.List;
import java.util.function.Function;

/**
 * A scalar or a list of scalars as it was written.
 *
 * @param <F> the kind of field that the words give back
 */
sealed interface ValueDeclaration<F extends ValueField<F>> extends ValueField<F>, TypeDeclaration
        permits ScalarDeclaration, StringDeclaration, NumberDeclaration, ListDeclaration {

    @Override
    DeclaredField.Scalar declared();

    /** The same kind of field, of which something else was written. */
    F with(DeclaredField.Scalar changed);

    @Override
    default F required() {
        return with(Scalars.required(declared()));
    }

    @Override
    default F defaultValue(String value) {
        return with(Scalars.defaultValue(
                declared(), new DefaultValue(DefaultValue.Kind.TEXT, Given.value("defaultValue", value))));
    }

    @Override
    default F defaultValue(long value) {
        return defaultValue((double) value);
    }

    @Override
    default F defaultValue(double value) {
        DefaultValue.Kind kind = value == Math.rint(value) && !Double.isInfinite(value)
                ? DefaultValue.Kind.WHOLE_NUMBER
                : DefaultValue.Kind.DECIMAL_NUMBER;
        return with(Scalars.defaultValue(declared(), new DefaultValue(kind, JavaScriptText.of(value))));
    }

    @Override
    default F defaultValue(boolean value) {
        return with(
                Scalars.defaultValue(declared(), new DefaultValue(DefaultValue.Kind.BOOLEAN, Boolean.toString(value))));
    }

    @Override
    default F defaultValue() {
        return with(Scalars.defaultValue(declared(), new DefaultValue(DefaultValue.Kind.GENERATED, "")));
    }

    @Override
    default F authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules) {
        return with(Scalars.rules(declared(), RuleDeclaration.written(rules)));
    }
}
