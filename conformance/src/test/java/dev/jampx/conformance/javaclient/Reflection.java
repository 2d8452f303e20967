package dev.jampx.conformance.javaclient;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls generated code, which is not there when the tests are compiled. Its exceptions come through as they are. */
final class Reflection {

    private Reflection() {}

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    /** @return what it gives; null where it gives null or nothing */
    static @Nullable Object callOrNull(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(failed.getCause());
        } catch (IllegalAccessException | IllegalArgumentException wrong) {
            throw new AssertionError(method.toString(), wrong);
        }
    }

    static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        Object given = callOrNull(method, target, arguments);
        if (given == null) {
            throw new AssertionError(method + " gave null");
        }
        return given;
    }

    /** The value that the constructor with as many parameters as there are arguments makes. */
    static Object construct(Class<?> type, Object... arguments) {
        for (Constructor<?> constructor : type.getConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                try {
                    return constructor.newInstance(arguments);
                } catch (ReflectiveOperationException wrong) {
                    throw new AssertionError(type.getName(), wrong);
                }
            }
        }
        throw new AssertionError("no such constructor of " + type);
    }
}
