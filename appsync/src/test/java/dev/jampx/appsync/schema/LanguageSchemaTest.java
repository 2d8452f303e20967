package dev.jampx.appsync.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.Golden;
import dev.jampx.appsync.SdlReferences;
import dev.jampx.appsync.fixtures.Language;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SDL of what the data language has besides models of scalars. */
class LanguageSchemaTest {

    @Test
    void isAsInTheGoldens() throws IOException {
        Map<String, String> sdl = new TreeMap<>();
        for (Language language : Language.values()) {
            sdl.put(language.golden(), SchemaCompiler.sdl(language.data()));
        }
        Golden.assertEqual(sdl, "language");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void definesEachTypeOnceAndRefersToNoOther(Language language) {
        SdlReferences references = SdlReferences.of(SchemaCompiler.sdl(language.data()));
        assertThat(references.defined()).doesNotHaveDuplicates();
        assertThat(references.unknown()).isEmpty();
    }
}
