package dev.jampx.sandbox.iam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a query string, decoded, in the order sent. */
record QueryString(List<Parameter> parameters) {

    /** A decoded parameter. */
    record Parameter(String name, String value) {}

    static QueryString parse(String raw) {
        List<Parameter> parameters = new ArrayList<>();
        for (String part : raw.split("&")) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                String value = equals < 0 ? "" : part.substring(equals + 1);
                parameters.add(new Parameter(PercentEncoding.decode(name), PercentEncoding.decode(value)));
            }
        }
        return new QueryString(List.copyOf(parameters));
    }

    Optional<String> first(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    /** The parameters as Signature Version 4 signs them; a presigned request's own signature is left out. */
    String canonical() {
        return parameters.stream()
                .filter(parameter -> !parameter.name().equals("X-Amz-Signature"))
                .map(parameter -> new Parameter(
                        PercentEncoding.encode(parameter.name()), PercentEncoding.encode(parameter.value())))
                .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&"));
    }
}
