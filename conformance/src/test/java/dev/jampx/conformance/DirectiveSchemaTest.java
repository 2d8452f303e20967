package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.schema.ModelSchema;
import dev.jampx.codegen.directive.DirectiveSchema;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.model.resolved.Data;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a deployed stack says of its models, in Amplify's words, says to clients what the definition says. */
class DirectiveSchemaTest {

    static Stream<Case> cases() {
        return Cases.accepted().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysToClientsWhatTheDefinitionSays(Case definition) {
        Data data = definition.data();

        Data read = DirectiveSchema.read(ModelSchema.sdl(data));

        assertThat(ModelIntrospection.of(read)).isEqualTo(ModelIntrospection.of(data));
    }
}
