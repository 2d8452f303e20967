package dev.jampx.standin.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service that speaks AWS's REST protocol with JSON. */
public abstract class RestService implements AwsService {

    /** An operation. */
    @FunctionalInterface
    protected interface Operation {

        /**
         * Does it.
         *
         * @param labels what the path's blanks stand for
         * @param input the body
         */
        ObjectNode answer(List<String> labels, JsonNode input);
    }

    /**
     * Where an operation is.
     *
     * @param name its name
     * @param method the HTTP method
     * @param path the path, as a pattern with a group for each label
     */
    protected record Route(String name, String method, Pattern path, Operation operation) {

        /** A route whose path has blanks written {@code *}. */
        public Route(String name, String method, String path, Operation operation) {
            this(name, method, Pattern.compile(path.replace("*", "([^/]+)")), operation);
        }
    }

    /** The operations. */
    protected abstract List<Route> routes();

    @Override
    public Dialect dialect() {
        return Dialect.JSON;
    }

    @Override
    public String action(AwsRequest request) {
        return routes().stream()
                .filter(route -> matches(route, request))
                .map(Route::name)
                .findFirst()
                .orElse(request.http().method() + " " + request.http().path());
    }

    @Override
    public WireResponse answer(AwsRequest request) {
        for (Route route : routes()) {
            Matcher path = route.path().matcher(request.http().path());
            if (route.method().equals(request.http().method()) && path.matches()) {
                List<String> labels = java.util.stream.IntStream.rangeClosed(1, path.groupCount())
                        .mapToObj(path::group)
                        .map(label -> String.join("/", PathSegments.of(label)))
                        .toList();
                return JsonService.json(200, route.operation().answer(labels, JsonService.input(request)), Map.of());
            }
        }
        throw new AwsError(404, "UnknownOperationException", "no " + action(request) + " in the stand-in for AWS");
    }

    @Override
    public WireResponse refusal(AwsRequest request, AwsError error) {
        return JsonService.refusal(error);
    }

    private static boolean matches(Route route, AwsRequest request) {
        return route.method().equals(request.http().method())
                && route.path().matcher(request.http().path()).matches();
    }
}
