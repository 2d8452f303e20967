package dev.jampx.sandbox.lambda.bootstrap;

import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.api.client.EventHandlerLoader;
import com.amazonaws.services.lambda.runtime.api.client.HandlerInfo;
import com.amazonaws.services.lambda.runtime.api.client.LambdaEnvironment;
import com.amazonaws.services.lambda.runtime.api.client.LambdaRequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.UserFault;
import com.amazonaws.services.lambda.runtime.api.client.logging.LambdaContextLogger;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.LambdaError;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.RapidErrorType;
import com.amazonaws.services.lambda.runtime.api.client.runtimeapi.converters.LambdaErrorConverter;
import com.amazonaws.services.lambda.runtime.api.client.util.ConcurrencyConfig;
import com.amazonaws.services.lambda.runtime.api.client.util.LambdaOutputStream;
import com.amazonaws.services.lambda.runtime.logging.LogFormat;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.amazonaws.services.lambda.runtime.serialization.util.ReflectUtil;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Main class of a Java function's process: AWS's runtime with another transport. AWS's own comes as a native library for Linux
 * that every process unpacks to the same place under {@code /tmp}: it does not run on a developer's macOS or Windows, and two
 * processes that start at once can spoil each other's copy.
 */
public final class Bootstrap extends AWSLambda {

    /** The line that a process prints once it has printed everything about an invocation, before it asks for the next. */
    public static final String END_OF_OUTPUT = "\u0001jampx:end-of-output";

    private Bootstrap() {}

    /**
     * Loads the handler and serves invocations until told to stop.
     *
     * @param arguments the handler: a class name, or {@code <class>::<method>}
     */
    public static void main(String[] arguments) {
        ParentWatch.start(System.in);
        System.setIn(InputStream.nullInputStream());
        OutputStream output = new FileOutputStream(FileDescriptor.out);
        System.setOut(stream(output));
        System.setErr(stream(output));
        try (LambdaContextLogger logger = logger()) {
            ReflectUtil.setStaticField(LambdaRuntime.class, "logger", true, logger);
            RuntimeApi runtimeApi = new RuntimeApi(LambdaEnvironment.RUNTIME_API, output);
            startRuntimeLoops(
                    handler(arguments[0], logger, runtimeApi), logger, new ConcurrencyConfig(logger), runtimeApi);
        } catch (UserFault reported) {
            // It has been logged and reported.
        } catch (Throwable e) {
            e.printStackTrace();
        }
        // Threads that the handler started must not keep alive a process that serves nothing any more.
        Runtime.getRuntime().halt(1);
    }

    private static PrintStream stream(OutputStream output) {
        return new PrintStream(new LambdaOutputStream(output), false, StandardCharsets.UTF_8);
    }

    private static LambdaContextLogger logger() {
        return new LambdaContextLogger(
                new LineSink(System.out),
                LogLevel.fromString(LambdaEnvironment.LAMBDA_LOG_LEVEL),
                LogFormat.fromString(LambdaEnvironment.LAMBDA_LOG_FORMAT));
    }

    private static LambdaRequestHandler handler(String name, LambdaContextLogger logger, RuntimeApi runtimeApi)
            throws IOException {
        try {
            LambdaRequestHandler handler = load(name);
            if (handler instanceof LambdaRequestHandler.UserFaultHandler failed && failed.fault.fatal) {
                throw failed.fault;
            }
            return handler;
        } catch (UserFault fault) {
            logger.log(fault.reportableError(), level(logger));
            runtimeApi.reportInitError(
                    new LambdaError(LambdaErrorConverter.fromUserFault(fault), RapidErrorType.BadFunctionCode));
            throw fault;
        }
    }

    private static LambdaRequestHandler load(String name) {
        try {
            return EventHandlerLoader.loadEventHandler(
                    HandlerInfo.fromString(name, ClassLoader.getSystemClassLoader()));
        } catch (ClassNotFoundException e) {
            return LambdaRequestHandler.classNotFound(e, HandlerInfo.className(name));
        } catch (NoClassDefFoundError e) {
            return LambdaRequestHandler.initErrorHandler(e, HandlerInfo.className(name));
        } catch (UserFault e) {
            throw e;
        } catch (Throwable e) {
            throw UserFault.makeUserFault(e, true);
        }
    }

    private static LogLevel level(LambdaContextLogger logger) {
        return logger.getLogFormat() == LogFormat.JSON ? LogLevel.ERROR : LogLevel.UNDEFINED;
    }
}
