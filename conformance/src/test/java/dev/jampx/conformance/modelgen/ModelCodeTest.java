package dev.jampx.conformance.modelgen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every case, in every language, with everything on and everything off: the files that Amplify's generator writes. */
@Tag("toolchain")
class ModelCodeTest {

    /** With keys, relationships, lists and rules, so that whatever a flag does would be seen. */
    private static final String RICH = "applications/Shop";

    /** Each thing off by itself takes twice as long again, and is left to {@link #eachFlagDoesWhatAmplifysDoes()} unless it is asked for. */
    private static final List<Variant> VARIANTS =
            Boolean.getBoolean("jampx.conformance.thorough") ? Variant.all() : Variant.extremes();

    private static ModelComparison comparison = new ModelComparison(AmplifyModels.NONE);

    @BeforeAll
    static void generate() throws IOException, InterruptedException {
        comparison = new ModelComparison(AmplifyModels.of("modelgen", schemas(Cases.accepted()), VARIANTS));
    }

    @AfterAll
    static void count() {
        System.out.println(
                Cases.accepted().size() + " cases, " + VARIANTS.size() + " variants of models: " + comparison.counts());
    }

    static List<Case> accepted() {
        return Cases.accepted();
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void areAmplifys(Case each) throws IOException {
        assertThat(comparison.differences(key(each), data(each), VARIANTS)).isEmpty();
    }

    @Test
    void eachFlagDoesWhatAmplifysDoes() throws IOException, InterruptedException {
        compareRich("modelgen-flags", Variant.all());
    }

    @Test
    void whatDoesNotMatterDoesNot() throws IOException, InterruptedException {
        compareRich("modelgen-same", Variant.withoutEffect());
    }

    private static void compareRich(String folder, List<Variant> variants) throws IOException, InterruptedException {
        List<Case> rich = Cases.accepted().stream()
                .filter(each -> each.name().equals(RICH))
                .toList();
        ModelComparison others = new ModelComparison(AmplifyModels.of(folder, schemas(rich), variants));
        assertThat(rich).hasSize(1);
        for (Case each : rich) {
            assertThat(others.differences(key(each), data(each), variants)).isEmpty();
        }
    }

    private static Map<String, String> schemas(List<Case> cases) {
        Map<String, CompletableFuture<Synthesis>> answers = new LinkedHashMap<>();
        cases.forEach(each -> answers.put(key(each), Toolchain.shared().define(each.typeScript())));
        Map<String, String> schemas = new LinkedHashMap<>();
        answers.forEach(
                (name, answer) -> schemas.put(name, answer.join().directives().orElseThrow()));
        return schemas;
    }

    private static Data data(Case each) {
        return Resolution.of(each.define().declared()).data().orElseThrow();
    }

    private static String key(Case each) {
        return each.name().replace('/', '-');
    }
}
