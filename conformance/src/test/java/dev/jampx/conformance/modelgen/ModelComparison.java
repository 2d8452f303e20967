package dev.jampx.conformance.modelgen;

import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Holds jampx's files to Amplify's, and counts. */
public final class ModelComparison {

    /**
     * How Amplify's generator ends where a method would be called like a member that every JavaScript object has, such as {@code toString}: it
     * takes that for a field of the same name. There is no such field, so jampx writes the models.
     */
    private static final String STUMBLE = "[native code]";

    private final AmplifyModels amplify;
    private int files;
    private int refusals;
    private int stumbles;

    /** One with the files of {@code amplify}. */
    public ModelComparison(AmplifyModels amplify) {
        this.amplify = amplify;
    }

    /** What differs for one of the schemas, a line for each file. */
    public synchronized List<String> differences(String schema, Data data, List<Variant> variants) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Variant variant : variants) {
            TreeMap<String, String> wanted = amplify.files(schema, variant);
            TreeMap<String, String> got = variant.files(data);
            String head = schema + ", " + variant.name() + ": ";
            if (wanted.getOrDefault(Variant.REFUSAL, "").contains(STUMBLE) && !got.containsKey(Variant.REFUSAL)) {
                stumbles++;
            } else if (!wanted.keySet().equals(got.keySet())) {
                differences.add(head + "Amplify writes " + summary(wanted) + ", jampx " + summary(got));
            } else if (wanted.containsKey(Variant.REFUSAL)) {
                // In words of its own each.
                refusals++;
            } else {
                files += wanted.size();
                wanted.forEach((path, text) -> {
                    if (!text.equals(got.get(path))) {
                        differences.add(head + path + firstDifference(text, got.get(path)));
                    }
                });
            }
        }
        return differences;
    }

    private static String summary(TreeMap<String, String> files) {
        String refusal = files.get(Variant.REFUSAL);
        return refusal == null ? files.keySet().toString() : "nothing: " + refusal;
    }

    private static String firstDifference(String wanted, String got) {
        String[] left = wanted.split("\n", -1);
        String[] right = got.split("\n", -1);
        int line = 0;
        while (line < Math.min(left.length, right.length) && left[line].equals(right[line])) {
            line++;
        }
        return ", line " + (line + 1) + ": Amplify " + at(left, line) + ", jampx " + at(right, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? "\"" + lines[line] + "\"" : "ends";
    }

    /** What was compared so far. */
    public synchronized String counts() {
        return files + " files compared, " + refusals + " refusals by both, " + stumbles + " by Amplify alone";
    }
}
