package dev.jampx.appsync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.fixtures.Fixture;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SDL. What it has to say is Amplify's, which the module {@code conformance} compares. */
class SchemaTest {

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void isAsInTheGolden(Fixture fixture) throws IOException {
        Golden.assertEqual(Map.of("schema.graphql", fixture.compile().sdl()), fixture.folder());
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void definesEachTypeOnceAndRefersToNoOther(Fixture fixture) {
        SdlReferences references = SdlReferences.of(fixture.compile().sdl());
        assertThat(references.defined()).doesNotHaveDuplicates();
        assertThat(references.unknown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void isTheSameForEqualDefinitions(Fixture fixture) {
        assertThat(fixture.compile()).isEqualTo(fixture.compile());
    }

    @Test
    void putsTheDirectiveOfTheDefaultModeLast() {
        Data data = Fixture.EVERYTHING.data();
        Data withIam = with(
                data,
                data.models(),
                AuthorizationModes.of(AuthorizationMode.IAM, List.of(AuthorizationMode.USER_POOL)));
        assertThat(AppSyncCompiler.compile(data).sdl()).contains("type Everything @aws_iam @aws_cognito_user_pools {");
        assertThat(AppSyncCompiler.compile(withIam).sdl())
                .contains("type Everything @aws_cognito_user_pools @aws_iam {");
    }

    @Test
    void needsNoDirectiveWhenOnlyTheDefaultModeMayCall() {
        Data data = Fixture.EVERYTHING.data();
        Data iamOnly = with(
                data,
                data.models().stream()
                        .map(model -> new Model(
                                model.name(),
                                model.members(),
                                model.primaryKey(),
                                model.secondaryIndexes(),
                                model.relationIndexes(),
                                model.operations(),
                                model.disabledOperations(),
                                List.of(),
                                model.site()))
                        .toList(),
                AuthorizationModes.of(AuthorizationMode.IAM, List.of()));
        assertThat(AppSyncCompiler.compile(iamOnly).sdl())
                .contains("type Everything {")
                .doesNotContain("@aws_iam");
    }

    private static Data with(Data data, List<Model> models, AuthorizationModes modes) {
        return new Data(
                data.name(),
                models,
                data.enums(),
                data.customTypes(),
                data.inputs(),
                data.operations(),
                modes,
                data.grants(),
                data.logging());
    }
}
