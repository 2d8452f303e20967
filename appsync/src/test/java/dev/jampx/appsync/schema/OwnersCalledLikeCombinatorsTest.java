package dev.jampx.appsync.schema;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.model.resolution.Resolution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Owners and groups in undeclared fields whose names are those with which filters combine conditions. */
class OwnersCalledLikeCombinatorsTest {

    private static final String SDL = SchemaCompiler.sdl(Resolution.of(defineBackend(
                            defineAuth().loginWith(login -> login.email()),
                            defineData(a.schema()
                                            .add(
                                                    "Note",
                                                    a.model()
                                                            .field("text", a.string())
                                                            .authorization(allow -> List.of(
                                                                    allow.ownerDefinedIn("and"),
                                                                    allow.ownerDefinedIn("not"),
                                                                    allow.groupDefinedIn("or")))))
                                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)))
                    .declared())
            .data()
            .orElseThrow());

    @Test
    void filtersAndConditionsKeepTheirCombinators() {
        for (String input : List.of("ModelNoteFilterInput", "ModelNoteConditionInput")) {
            assertThat(fields(input))
                    .contains("and: [" + input + "]", "or: [" + input + "]", "not: " + input)
                    .doesNotContain("and: ModelStringInput", "not: ModelStringInput")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void filtersOfSubscriptionsCompareTheOwnersInstead() {
        assertThat(fields("ModelSubscriptionNoteFilterInput"))
                .endsWith("and: ModelStringInput", "not: ModelStringInput")
                .noneMatch(field -> field.startsWith("or:") || field.startsWith("and: ["));
    }

    private static List<String> fields(String input) {
        return SDL.substring(SDL.indexOf("input " + input + " {"))
                .lines()
                .skip(1)
                .takeWhile(line -> !line.equals("}"))
                .map(String::strip)
                .toList();
    }
}
