package dev.jampx.appsync.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The inputs of enums, and what Amplify adds to those that are called like a model's filter. */
class EnumInputsTest {

    private final EnumInputs inputs = new EnumInputs();

    @Test
    void areMadeOnceEach() {
        inputs.value("Color");
        inputs.list("Color");
        inputs.value("Color");
        assertThat(inputs.definitions())
                .extracting(SdlDefinition::name)
                .containsExactly("ModelColorInput", "ModelColorListInput");
    }

    @Test
    void takeOwnersAtTheirEndOnce() {
        inputs.value("BoxFilter");
        for (int model = 0; model < 2; model++) {
            inputs.extend("ModelBoxFilterInput", List.of(new SdlValue("owner", "ModelStringInput")));
        }
        assertThat(inputs.definitions())
                .extracting(SdlDefinition::print)
                .containsExactly(
                        "input ModelBoxFilterInput {\n  eq: BoxFilter\n  ne: BoxFilter\n  owner: ModelStringInput\n}");
    }

    @Test
    void areNotMadeOfFilters() {
        inputs.extend("ModelBoxFilterInput", List.of(new SdlValue("owner", "ModelStringInput")));
        assertThat(inputs.definitions()).isEmpty();
    }
}
