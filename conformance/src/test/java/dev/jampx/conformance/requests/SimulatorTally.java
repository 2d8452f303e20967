package dev.jampx.conformance.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How often Amplify's simulator rendered a template as AppSync does, and how often only by a correction.
 *
 * @param renderings of templates
 * @param asPublished those of them that come to the same without any correction
 * @param needed by correction, those that come to something else without it
 */
record SimulatorTally(int renderings, int asPublished, Map<String, Integer> needed) {

    /** The renderings since this was last called. */
    static SimulatorTally next() {
        JsonNode tally = AmplifysAppSync.shared()
                .ask(JsonNodeFactory.instance.objectNode().put("tally", true));
        Map<String, Integer> needed = new TreeMap<>();
        tally.path("needed")
                .properties()
                .forEach(each -> needed.put(each.getKey(), each.getValue().intValue()));
        return new SimulatorTally(
                tally.path("renderings").intValue(), tally.path("asPublished").intValue(), needed);
    }

    /** The corrections without which all would have been the same. */
    List<String> unneeded() {
        return needed.keySet().stream().filter(each -> needed.get(each) == 0).toList();
    }

    @Override
    public String toString() {
        return needed.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(each -> String.format(Locale.ROOT, "%7d %s", each.getValue(), each.getKey()))
                .collect(Collectors.joining(
                        "\n",
                        String.format(
                                Locale.ROOT,
                                "%d templates rendered, %d as by Amplify's simulator without corrections; needed were:%n",
                                renderings,
                                asPublished),
                        ""));
    }
}
