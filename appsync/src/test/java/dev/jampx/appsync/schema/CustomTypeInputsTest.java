package dev.jampx.appsync.schema;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.resolution.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inputs of what models hold. */
class CustomTypeInputsTest {

    @Test
    void areMadeOfWhatIsInsideAsWell() {
        assertThat(inputsWith("kind")).containsExactly("BusPhoneInput", "BusPhoneNoteInput");
    }

    @Test
    void areNotMadeWhereAnEnumHasTheirName() {
        assertThat(inputsWith("input")).isEmpty();
    }

    private static List<String> inputsWith(String fieldOfEnum) {
        Schema schema = a.schema()
                .add(
                        "Bus",
                        a.model()
                                .field(
                                        "phone",
                                        a.customType()
                                                .field(fieldOfEnum, a.enumType("TONE", "PULSE"))
                                                .field("note", a.customType().field("text", a.string()))))
                .authorization(allow -> List.of(allow.publicApiKey()));
        Backend backend = defineBackend(
                defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
        return CustomTypeInputs.of(Resolution.of(backend.declared()).data().orElseThrow()).stream()
                .map(SdlDefinition::name)
                .toList();
    }
}
