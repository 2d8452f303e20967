package dev.jampx.dsl;

import java.util.function.UnaryOperator;

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
     *     replaces the code set earlier
     */
    FunctionDefinition handler(Class<?> handler);

    /**
     * Sets the method that Lambda calls, of a class that implements nothing of Lambda's. It takes the event, the {@code Context}, or
     * both, and may take and answer with beans. Amplify: {@code entry}.
     *
     * @param handler the class; it is not initialized here. It replaces the code set earlier
     * @param method the method's name
     */
    FunctionDefinition handler(Class<?> handler, String method);

    /**
     * Sets the file of JavaScript or TypeScript that Lambda runs in Node.js, in place of a {@link #handler} class:
     * {@code defineFunction("greet").entry("./greet.ts")}. For AWS it is bundled with what it imports. Amplify: {@code entry}.
     *
     * @param file the path of a file that exports {@code handler}, relative to the source file in which {@code defineFunction} is
     *     called. It replaces the code set earlier
     */
    FunctionDefinition entry(String file);

    /**
     * Takes code that was built by other means, for another language or a runtime of its own:
     * {@code defineFunction("resize").custom("./resize.zip", "python3.13", "resize.handler")}. Amplify: {@code defineFunction((scope) => new
     * lambda.Function(scope, ...))}.
     *
     * @param path the folder, zip or jar file, relative to the source file in which {@code defineFunction} is called
     * @param runtime Lambda's name of the runtime, such as {@code python3.13} or {@code provided.al2023}
     * @param handler what Lambda calls
     */
    FunctionDefinition custom(String path, String runtime, String handler);

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
     * Sets how big the function's {@code /tmp} is. Amplify: {@code ephemeralStorageSizeMB}.
     *
     * @param megabytes from 512 to 10240; 512 unless set
     */
    FunctionDefinition ephemeralStorageSizeMB(int megabytes);

    /**
     * Adds an environment variable; call it once for each. Amplify: {@code environment}.
     *
     * @param key the variable's name: a letter, then at least one letter, digit or {@code _}; names that Lambda sets itself are reserved
     * @param value its value; it replaces a value set earlier for the same name
     */
    FunctionDefinition environment(String key, String value);

    /**
     * Adds an environment variable whose value is a secret; call it once for each. On AWS the value is read when the function starts.
     * Amplify: {@code environment: { KEY: secret('NAME') }}.
     *
     * @param key the variable's name, as above
     * @param value the secret; it replaces a value set earlier for the same name
     */
    FunctionDefinition environment(String key, Secret value);

    /**
     * Chooses the version of the language. Amplify: {@code runtime}.
     *
     * @param version of Node.js 18, 20, 22 or 24, for an {@link #entry}, which gets 22 unless set; of Java 17, 21 or 25, for a
     *     {@link #handler}, which gets the oldest that can load its classes, but 21 at least
     */
    FunctionDefinition runtime(int version);

    /**
     * Chooses the processor. Amplify: {@code architecture}.
     *
     * @param architecture {@link Architecture#X86_64} unless set
     */
    FunctionDefinition architecture(Architecture architecture);

    /**
     * Calls the function again and again; call it once for each schedule. Amplify: {@code schedule}.
     *
     * @param expression {@code every 5m}, {@code every 2h}, {@code every day}, {@code every week}, {@code every month}, {@code every year}, or
     *     five or six fields of cron, such as {@code 0 9 ? * 2 *}, Mondays at nine
     */
    FunctionDefinition schedule(String expression);

    /**
     * Calls the function again and again, in a time zone; call it once for each schedule. Amplify: {@code schedule}.
     *
     * @param expression as above
     * @param settings says more about it: {@code schedule -> schedule.timezone("Europe/Berlin")}
     */
    FunctionDefinition schedule(String expression, UnaryOperator<FunctionSchedule> settings);

    /**
     * Gives the function the changes of a model's rows, in order for each row; call it once for each model. The event is that of
     * DynamoDB streams: {@code Records} with the rows before and after. Amplify: an {@code EventSourceMapping} of the CDK.
     *
     * @param model the model's name in the schema
     */
    FunctionDefinition onChange(String model);

    /**
     * Gives the function the changes of a model's rows; call it once for each model.
     *
     * @param model the model's name in the schema
     * @param settings says how: {@code changes -> changes.batchSize(10).retryAttempts(3)}
     */
    FunctionDefinition onChange(String model, UnaryOperator<ModelChanges> settings);

    /**
     * Adds a Lambda layer; call it once for each, at most five times. Amplify: {@code layers}.
     *
     * @param module the module that the layer brings, which is then not bundled; any name for a Java function
     * @param layer the ARN of the layer's version, or the name and version of a layer in the same account and region, as in {@code tools:3}
     */
    FunctionDefinition layer(String module, String layer);

    /**
     * Says how JavaScript is bundled. Amplify: {@code bundling}.
     *
     * @param settings for example {@code bundling -> bundling.minify(false)}
     */
    FunctionDefinition bundling(UnaryOperator<FunctionBundling> settings);

    /**
     * Names the stack that Amplify would put the function into. jampx takes the name and does not need it: where a function is put is
     * worked out so that no circle can arise. Amplify: {@code resourceGroupName}.
     *
     * @param name for example {@code auth}
     */
    FunctionDefinition resourceGroupName(String name);

    /**
     * Says how the function's log is written and kept. Amplify: {@code logging}.
     *
     * @param settings for example {@code log -> log.format("json").retention("1 month")}
     */
    FunctionDefinition logging(UnaryOperator<FunctionLogging> settings);

    /**
     * Makes the function durable: an execution can wait, and go on where it was. Its history is kept for 14 days. Amplify: {@code
     * durableConfig}.
     *
     * @param executionTimeoutSeconds how long an execution may last, in seconds, from 1 to 31622400
     */
    FunctionDefinition durableConfig(int executionTimeoutSeconds);

    /**
     * Makes the function durable: an execution can wait, and go on where it was. Amplify: {@code durableConfig}.
     *
     * @param executionTimeoutSeconds how long an execution may last, in seconds, from 1 to 31622400
     * @param retentionPeriodDays how long its history is kept, in days, from 1 to 90
     */
    FunctionDefinition durableConfig(int executionTimeoutSeconds, int retentionPeriodDays);
}
