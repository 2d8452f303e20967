package dev.jampx.appsync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.fixtures.Fixture;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.TypeName;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SDL. What it has to say is Amplify's, which the module {@code conformance} compares. */
class SchemaTest {

    private static final Set<String> SCALARS = Set.of(
            "ID",
            "String",
            "Int",
            "Float",
            "Boolean",
            "AWSDate",
            "AWSTime",
            "AWSDateTime",
            "AWSTimestamp",
            "AWSEmail",
            "AWSJSON",
            "AWSPhone",
            "AWSURL",
            "AWSIPAddress");

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void isAsInTheGolden(Fixture fixture) throws IOException {
        Golden.assertEqual(Map.of("schema.graphql", fixture.compile().sdl()), fixture.folder());
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void definesEachTypeOnceAndRefersToNoOther(Fixture fixture) {
        var document = Parser.parse(fixture.compile().sdl());
        List<String> defined = document.getDefinitions().stream()
                .map(definition -> ((NamedNode<?>) definition).getName())
                .toList();
        assertThat(defined).doesNotHaveDuplicates();
        Set<String> unknown = referencesIn(document);
        unknown.removeAll(defined);
        unknown.removeAll(SCALARS);
        assertThat(unknown).isEmpty();
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

    private static Set<String> referencesIn(Node<?> node) {
        Set<String> references = new HashSet<>();
        if (node instanceof TypeName) {
            references.add(((TypeName) node).getName());
        }
        for (Node<?> child : node.getChildren()) {
            references.addAll(referencesIn(child));
        }
        return references;
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
