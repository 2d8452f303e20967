package dev.jampx.dsl;

/**
 * The conditions a number can be held to; each at most once. Amplify: {@code v} in {@code a.integer().validate(v => ...)}.
 *
 * <pre>{@code
 * a.integer().validate(v -> v.positive("Must be more than 0").lte(100))
 * }</pre>
 */
public sealed interface NumberValidation permits NumberConditions {

    /**
     * Greater than a number. Amplify: {@code .gt(0)}.
     *
     * @param bound the number that is just too small
     */
    NumberValidation gt(double bound);

    /**
     * Greater than a number. Amplify: {@code .gt(0, 'Too small')}.
     *
     * @param bound the number that is just too small
     * @param message what a caller is told whose number is not
     */
    NumberValidation gt(double bound, String message);

    /**
     * Less than a number. Amplify: {@code .lt(100)}.
     *
     * @param bound the number that is just too great
     */
    NumberValidation lt(double bound);

    /**
     * Less than a number. Amplify: {@code .lt(100, 'Too great')}.
     *
     * @param bound the number that is just too great
     * @param message what a caller is told whose number is not
     */
    NumberValidation lt(double bound, String message);

    /**
     * At least a number. Amplify: {@code .gte(1)}.
     *
     * @param bound the least number
     */
    NumberValidation gte(double bound);

    /**
     * At least a number. Amplify: {@code .gte(1, 'Too small')}.
     *
     * @param bound the least number
     * @param message what a caller is told whose number is less
     */
    NumberValidation gte(double bound, String message);

    /**
     * At most a number. Amplify: {@code .lte(99)}.
     *
     * @param bound the greatest number
     */
    NumberValidation lte(double bound);

    /**
     * At most a number. Amplify: {@code .lte(99, 'Too great')}.
     *
     * @param bound the greatest number
     * @param message what a caller is told whose number is greater
     */
    NumberValidation lte(double bound, String message);

    /** Greater than 0; the same as {@code gt(0)}. Amplify: {@code .positive()}. */
    NumberValidation positive();

    /**
     * Greater than 0; the same as {@code gt(0, message)}. Amplify: {@code .positive('Too small')}.
     *
     * @param message what a caller is told whose number is not
     */
    NumberValidation positive(String message);

    /** Less than 0; the same as {@code lt(0)}. Amplify: {@code .negative()}. */
    NumberValidation negative();

    /**
     * Less than 0; the same as {@code lt(0, message)}. Amplify: {@code .negative('Too great')}.
     *
     * @param message what a caller is told whose number is not
     */
    NumberValidation negative(String message);
}
