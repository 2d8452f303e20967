package dev.jampx.dsl;

/**
 * A Lambda function. Amplify: {@code defineFunction}.
 *
 * <pre>{@code
 * defineFunction("post-confirmation")
 *     .handler(PostConfirmationHandler.class)
 *     .timeoutSeconds(60)
 *     .memoryMB(1024)
 *     .environment("TABLE", "users")
 * }</pre>
 */
public sealed interface FunctionDefinition extends BackendResource permits FunctionDeclaration {

    /**
     * Sets the class that Lambda calls; a function needs this or an {@link #entry}. Amplify: {@code entry}.
     *
     * @param handler a class that implements {@code RequestHandler} or {@code RequestStreamHandler}; it is not initialized here. It
     *     replaces a handler or entry set earlier
     */
    FunctionDefinition handler(Class<?> handler);

    /**
     * Sets the file of JavaScript that Lambda runs in Node.js, in place of a {@link #handler} class:
     * {@code defineFunction("greet").entry("./greet.js")}. Amplify: {@code entry}.
     *
     * @param file the path of a file that exports {@code handler}, relative to the source file in which {@code defineFunction} is
     *     called. It replaces a handler or entry set earlier
     */
    FunctionDefinition entry(String file);

    /**
     * Limits how long one invocation may take. Amplify: {@code timeoutSeconds}.
     *
     * @param seconds from 1 to 900; 3 unless set
     */
    FunctionDefinition timeoutSeconds(int seconds);

    /**
     * Sets how much memory the function gets; its share of CPU grows with it. Amplify: {@code memoryMB}.
     *
     * @param megabytes from 128 to 10240; 512 unless set
     */
    FunctionDefinition memoryMB(int megabytes);

    /**
     * Adds an environment variable; call it once for each. Amplify: {@code environment}.
     *
     * @param key the variable's name: a letter, then at least one letter, digit or {@code _}; names that Lambda sets itself are reserved
     * @param value its value; it replaces a value set earlier for the same name
     */
    FunctionDefinition environment(String key, String value);
}
