package dev.jampx.conformance.modelgen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.codegen.modelgen.ModelCode;
import dev.jampx.codegen.modelgen.ModelOptions;
import dev.jampx.codegen.modelgen.ModelTarget;
import dev.jampx.codegen.modelgen.UnwritableModelsException;
import dev.jampx.codegen.text.JsonText;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A way of calling the generators.
 *
 * @param target the language; without one it is the model introspection that is written
 * @param off what is switched off
 */
public record Variant(Optional<ModelTarget> target, Set<Flag> off) {

    /** The key under which there is the reason if there are no files. */
    static final String REFUSAL = "refusal";

    private static final Variant INTROSPECTION = new Variant(Optional.empty(), Set.of());

    /** Every language, with everything on and with everything off. */
    public static List<Variant> extremes() {
        List<Variant> variants = new ArrayList<>(List.of(INTROSPECTION));
        for (ModelTarget target : ModelTarget.values()) {
            variants.add(new Variant(Optional.of(target), Set.of()));
            variants.add(new Variant(Optional.of(target), EnumSet.allOf(Flag.class)));
        }
        return variants;
    }

    /** The same, and every language with each thing off that matters to it. */
    static List<Variant> all() {
        List<Variant> variants = new ArrayList<>(extremes());
        for (ModelTarget target : ModelTarget.values()) {
            for (Flag flag : Flag.values()) {
                if (flag.mattersTo(target)) {
                    variants.add(new Variant(Optional.of(target), Set.of(flag)));
                }
            }
        }
        return variants;
    }

    /** Every language with each thing off that is said not to matter to it. */
    static List<Variant> withoutEffect() {
        List<Variant> variants = new ArrayList<>();
        for (ModelTarget target : ModelTarget.values()) {
            for (Flag flag : Flag.values()) {
                if (!flag.mattersTo(target)) {
                    variants.add(new Variant(Optional.of(target), Set.of(flag)));
                }
            }
        }
        return variants;
    }

    String name() {
        StringBuilder name = new StringBuilder(term());
        off.forEach(flag -> name.append("-no-").append(flag.option()));
        return name.toString();
    }

    private String term() {
        return target.map(ModelTarget::term).orElse("introspection");
    }

    /** The options of Amplify's generator. */
    ObjectNode amplifys() {
        ObjectNode options = new ObjectMapper().createObjectNode().put("target", term());
        off.forEach(flag -> options.put(flag.option(), false));
        return options;
    }

    /** jampx's files by their paths, or why there are none. */
    TreeMap<String, String> files(Data data) {
        TreeMap<String, String> files = new TreeMap<>();
        try {
            generate(data).forEach(file -> files.put(file.path(), file.content()));
        } catch (UnwritableModelsException e) {
            files.put(REFUSAL, e.getMessage());
        }
        return files;
    }

    private List<GeneratedFile> generate(Data data) {
        return target.map(language -> ModelCode.of(data, language, options()))
                .orElseGet(() -> List.of(
                        new GeneratedFile("model-introspection.json", JsonText.of(ModelIntrospection.of(data), 4))));
    }

    private ModelOptions options() {
        return new ModelOptions(
                !off.contains(Flag.INDEX_RULES),
                !off.contains(Flag.AUTH_PROVIDER),
                !off.contains(Flag.PRIMARY_KEYS),
                !off.contains(Flag.LAZY_LOAD),
                !off.contains(Flag.TIMESTAMPS),
                !off.contains(Flag.LIST_NULLABILITY));
    }
}
