package dev.jampx.dsl;

import java.util.List;
import java.util.function.Function;

/**
 * The words that scalars and lists of scalars share. Amplify: the modifiers of {@code a.string()} and the like.
 *
 * @param <F> the kind of field that the words give back
 */
public sealed interface ValueField<F extends ValueField<F>> extends ValueType
        permits ScalarField, StringField, NumberField, ListField, ValueDeclaration {

    /**
     * Makes the value required: {@code a.string().required()} is {@code String!}. Before {@code array()} it is the elements that are
     * required: {@code a.string().required().array()} is {@code [String!]}. Amplify: {@code .required()}.
     */
    F required();

    /**
     * Says what a new row gets when nobody gives a value: {@code a.string().defaultValue("none")}. Amplify: {@code .default('none')}.
     *
     * @param value the value, in the form the field's scalar has: a date, for example, is {@code "2030-01-31"}. It replaces an earlier one
     */
    F defaultValue(String value);

    /**
     * Says what a new row gets when nobody gives a value: {@code a.integer().defaultValue(1)}. Amplify: {@code .default(1)}.
     *
     * @param value the value; as in JavaScript, whole numbers are exact up to 2<sup>53</sup>. It replaces an earlier one
     */
    F defaultValue(long value);

    /**
     * Says what a new row gets when nobody gives a value: {@code a.floatType().defaultValue(0.5)}. Amplify: {@code .default(0.5)}.
     *
     * @param value the value; it replaces an earlier one
     */
    F defaultValue(double value);

    /**
     * Says what a new row gets when nobody gives a value: {@code a.booleanType().defaultValue(false)}. Amplify: {@code .default(false)}.
     *
     * @param value the value; it replaces an earlier one
     */
    F defaultValue(boolean value);

    /**
     * Says that the database makes the value of a new row, which only databases other than DynamoDB can:
     * {@code a.integer().defaultValue()}. Amplify: {@code .default()}.
     */
    F defaultValue();

    /**
     * Says who may use this field, in place of the model's rules: {@code a.string().authorization(allow -> List.of(allow.owner()))}.
     * Amplify: {@code .authorization(allow => [...])}.
     *
     * @param rules makes the list; it replaces an earlier list
     */
    F authorization(Function<ModelAllow, List<? extends AuthorizationRule>> rules);
}
