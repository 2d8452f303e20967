package dev.jampx.conformance.apis;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** The operations of a service as a client of the AWS SDK for Java 2 has them. */
final class SdkOperations {

    private SdkOperations() {}

    /**
     * The methods that call them; some are called by several.
     *
     * @param client the client
     * @param request what their only parameters are
     */
    static List<Method> of(Class<?> client, Class<?> request) {
        return Stream.of(client.getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && request.isAssignableFrom(request(method))
                        && !method.getName().endsWith("Paginator"))
                .toList();
    }

    /** What the method of an operation takes. */
    static Class<?> request(Method operation) {
        return operation.getParameterTypes()[0];
    }

    /** What the SDK calls an operation. */
    static String name(Method operation) {
        return request(operation).getSimpleName().replaceFirst("Request$", "");
    }
}
