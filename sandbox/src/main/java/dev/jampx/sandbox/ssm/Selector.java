package dev.jampx.sandbox.ssm;

import java.util.Optional;

/**
 * How one parameter is asked for: by its name or its ARN, perhaps in one version.
 *
 * @param asked as it was written
 * @param name the parameter's name
 * @param version what stands behind the colon
 */
record Selector(String asked, String name, Optional<String> version) {

    private static final String ARN = "arn:aws:ssm:";
    private static final String PARAMETER = ":parameter/";

    static Selector parse(String asked) {
        String rest = asked;
        if (asked.startsWith(ARN) && asked.contains(PARAMETER)) {
            String path = asked.substring(asked.indexOf(PARAMETER) + PARAMETER.length());
            // Names on the first level have no slash, whatever their ARN looks like.
            rest = path.contains("/") ? "/" + path : path;
        }
        int colon = rest.indexOf(':');
        return colon < 0
                ? new Selector(asked, rest, Optional.empty())
                : new Selector(asked, rest.substring(0, colon), Optional.of(rest.substring(colon + 1)));
    }

    /** The parameter in {@code store}; only its last version is kept. */
    Optional<Parameter> find(ParameterStore store) {
        return store.get(name).filter(parameter -> version.map(it -> it.equals(Integer.toString(parameter.version())))
                .orElse(true));
    }
}
