package dev.jampx.dsl;

/**
 * The conditions a text can be held to; each at most once. Amplify: {@code v} in {@code a.string().validate(v => ...)}.
 *
 * <pre>{@code
 * a.string().validate(v -> v.minLength(2, "Too short").maxLength(80))
 * }</pre>
 */
public sealed interface StringValidation permits StringConditions {

    /**
     * At least so many characters. Amplify: {@code .minLength(2)}.
     *
     * @param length the number of characters, 0 or more
     */
    StringValidation minLength(long length);

    /**
     * At least so many characters. Amplify: {@code .minLength(2, 'Too short')}.
     *
     * @param length the number of characters, 0 or more
     * @param message what a caller is told whose text is shorter
     */
    StringValidation minLength(long length, String message);

    /**
     * At most so many characters. Amplify: {@code .maxLength(80)}.
     *
     * @param length the number of characters, 0 or more
     */
    StringValidation maxLength(long length);

    /**
     * At most so many characters. Amplify: {@code .maxLength(80, 'Too long')}.
     *
     * @param length the number of characters, 0 or more
     * @param message what a caller is told whose text is longer
     */
    StringValidation maxLength(long length, String message);

    /**
     * Begins with a text. Amplify: {@code .startsWith('https://')}.
     *
     * @param prefix the beginning, case kept
     */
    StringValidation startsWith(String prefix);

    /**
     * Begins with a text. Amplify: {@code .startsWith('https://', 'Not secure')}.
     *
     * @param prefix the beginning, case kept
     * @param message what a caller is told whose text begins otherwise
     */
    StringValidation startsWith(String prefix, String message);

    /**
     * Ends with a text. Amplify: {@code .endsWith('.org')}.
     *
     * @param suffix the end, case kept
     */
    StringValidation endsWith(String suffix);

    /**
     * Ends with a text. Amplify: {@code .endsWith('.org', 'No organisation')}.
     *
     * @param suffix the end, case kept
     * @param message what a caller is told whose text ends otherwise
     */
    StringValidation endsWith(String suffix, String message);

    /**
     * Contains what a regular expression describes. Amplify: {@code .matches('^[a-z]+$')}.
     *
     * @param pattern the regular expression, as AppSync's resolvers read it
     */
    StringValidation matches(String pattern);

    /**
     * Contains what a regular expression describes. Amplify: {@code .matches('^[a-z]+$', 'Small letters only')}.
     *
     * @param pattern the regular expression, as AppSync's resolvers read it
     * @param message what a caller is told whose text is otherwise
     */
    StringValidation matches(String pattern, String message);
}
