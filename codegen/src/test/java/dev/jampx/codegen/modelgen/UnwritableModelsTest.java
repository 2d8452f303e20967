package dev.jampx.codegen.modelgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.jampx.codegen.directive.DirectiveSchema;
import dev.jampx.model.resolved.Data;
import org.junit.jupiter.api.Test;

/** Names for which a language has no words. */
class UnwritableModelsTest {

    private static final String RULES = "@model @auth(rules: [{allow: public, provider: apiKey}])";

    private static final Data ALIKE = DirectiveSchema.read("type Post " + RULES
            + " { firstName: String\n first_name: String\n FirstName: String }\n"
            + "type Place { zip: String\n ZIP: String }");

    private static final Data RESERVED = DirectiveSchema.read("type Post " + RULES
            + " { class: String\n state: State }\ntype part { street: String }\nenum State { on off }");

    @Test
    void fieldsThatJavaWouldSetByTheSameMethodAreAllNamed() {
        assertThatExceptionOfType(UnwritableModelsException.class)
                .isThrownBy(() -> ModelCode.of(ALIKE, ModelTarget.JAVA, ModelOptions.DEFAULTS))
                .withMessage(
                        """
                        The fields firstName and first_name of Post would both be set by a method called firstName.
                        The fields firstName and FirstName of Post would both be set by a method called firstName.
                        The fields zip and ZIP of Place would both be set by a method called zip.""")
                .satisfies(refusal -> assertThat(refusal.names())
                        .extracting(UnwritableName::type, UnwritableName::name)
                        .containsExactly(
                                tuple("Post", "first_name"), tuple("Post", "FirstName"), tuple("Place", "ZIP")));
    }

    @Test
    void wordsOfDartAreAllNamed() {
        assertThatExceptionOfType(UnwritableModelsException.class)
                .isThrownBy(() -> ModelCode.of(RESERVED, ModelTarget.DART, ModelOptions.DEFAULTS))
                .withMessage(
                        """
                        The field class of Post is called like a word of Dart.
                        The type part is called like a word of Dart.
                        The value on of State is called like a word of Dart.""");
    }

    @Test
    void otherLanguagesHaveWordsForThem() {
        assertThat(ModelCode.of(ALIKE, ModelTarget.DART, ModelOptions.DEFAULTS)).hasSize(3);
        assertThat(ModelCode.of(RESERVED, ModelTarget.JAVA, ModelOptions.DEFAULTS))
                .hasSize(5);
    }
}
