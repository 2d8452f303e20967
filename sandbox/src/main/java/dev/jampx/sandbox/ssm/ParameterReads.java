package dev.jampx.sandbox.ssm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The operations that read parameters. */
final class ParameterReads {

    private static final int PAGE_WITH_VALUES = 10;
    private static final int PAGE_WITHOUT_VALUES = 50;

    private final ParameterStore store;
    private final Output output;

    ParameterReads(ParameterStore store, Output output) {
        this.store = store;
        this.output = output;
    }

    /** {@code GetParameter}. */
    ObjectNode one(Input input, Access access) {
        Selector selector = Selector.parse(input.text("Name"));
        access.require("GetParameter", selector.name());
        boolean decrypted = input.flag("WithDecryption");
        Optional<Parameter> found = selector.find(store);
        if (found.isEmpty() && store.get(selector.name()).isPresent()) {
            throw new SsmFailure(
                    "ParameterVersionNotFound",
                    "Systems Manager could not find version "
                            + selector.version().orElse("") + " of " + selector.name()
                            + ". Verify the version and try again.");
        }
        ObjectNode parameter = output.parameter(found.orElseThrow(SsmFailure::notFound), decrypted);
        selector.version().ifPresent(version -> parameter.put("Selector", ":" + version));
        return document().set("Parameter", parameter);
    }

    /** {@code GetParameters}. */
    ObjectNode several(Input input, Access access) {
        List<Selector> selectors =
                input.texts("Names").stream().map(Selector::parse).toList();
        selectors.forEach(selector -> access.require("GetParameters", selector.name()));
        boolean decrypted = input.flag("WithDecryption");
        ObjectNode document = document();
        ArrayNode found = document.putArray("Parameters");
        ArrayNode invalid = document.putArray("InvalidParameters");
        for (Selector selector : new LinkedHashSet<>(selectors)) {
            selector.find(store)
                    .ifPresentOrElse(
                            parameter -> found.add(output.parameter(parameter, decrypted)),
                            () -> invalid.add(selector.asked()));
        }
        return document;
    }

    /** {@code GetParametersByPath}. */
    ObjectNode byPath(Input input, Access access) {
        String path = input.text("Path");
        access.require("GetParametersByPath", path);
        ParameterName.checkPath(path);
        boolean decrypted = input.flag("WithDecryption");
        boolean recursive = input.flag("Recursive");
        Predicate<Parameter> filter = ParameterFilter.all(input.elements("ParameterFilters"));
        List<Parameter> found = store.all().values().stream()
                .filter(parameter -> ParameterName.isUnder(path, parameter.name(), recursive))
                .filter(filter)
                .toList();
        return Pages.page(
                document(),
                found,
                input,
                input.count("MaxResults", PAGE_WITH_VALUES),
                parameter -> output.parameter(parameter, decrypted));
    }

    /** {@code DescribeParameters}. */
    ObjectNode describe(Input input, Access access) {
        access.requireOnAll("DescribeParameters");
        Predicate<Parameter> filter = ParameterFilter.all(input.elements("ParameterFilters"))
                .and(ParameterFilter.older(input.elements("Filters")));
        List<Parameter> found = store.all().values().stream().filter(filter).toList();
        return Pages.page(document(), found, input, input.count("MaxResults", PAGE_WITHOUT_VALUES), output::metadata);
    }

    private static ObjectNode document() {
        return JsonNodeFactory.instance.objectNode();
    }
}
