package dev.jampx.appsync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.fixtures.Language;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageResolverTest {

    private static final String USERS_CODE = "the user's own text";

    private static CompiledApi compiled(Language language) {
        return AppSyncCompiler.compile(language.data(), entry -> USERS_CODE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isAsInTheGolden(Language language) throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (Resolver resolver : compiled(language).resolvers()) {
            codes.put(resolver.typeName() + "." + resolver.fieldName() + ".js", resolver.code());
            if (resolver instanceof Resolver.Pipeline pipeline) {
                pipeline.functions().stream()
                        .filter(function -> !function.code().equals(USERS_CODE))
                        .forEach(function -> codes.put(function.name() + ".js", function.code()));
            }
        }
        Golden.assertEqual(codes, "language/" + language.golden().replace(".graphql", "-resolvers"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDataSourceIsThereOnce(Language language) {
        CompiledApi api = compiled(language);

        assertThat(api.dataSources()).extracting(DataSource::name).doesNotHaveDuplicates();
        assertThat(api.dataSources())
                .extracting(DataSource::name)
                .allMatch(name -> name.matches("[_A-Za-z][_0-9A-Za-z]*"))
                .containsAll(api.resolvers().stream()
                        .flatMap(resolver -> resolver instanceof Resolver.Pipeline pipeline
                                ? pipeline.functions().stream().map(PipelineFunction::dataSource)
                                : java.util.stream.Stream.of(((Resolver.Unit) resolver).dataSource()))
                        .toList());
    }

    /** AWS credentials alone let nobody in: they may be a guest's. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void callersWithAwsCredentialsAreAlwaysLookedAt(Language language) {
        assertThat(compiled(language).resolvers())
                .filteredOn(resolver -> !resolver.code().contains("gives owners by the names that clients know"))
                .allSatisfy(resolver -> assertThat(resolver.code())
                        .contains("if (mode === 'IAM Authorization') {")
                        .doesNotContain("if (mode === 'IAM Authorization') {\n    return true;")
                        .contains("function isAwsCaller({ identity }) {"));
    }

    @Test
    void credentialsOfTheIdentityPoolCountOnlyIfItIsTheBackendsOwn() {
        assertThat(compiled(Language.BEHAVIOUR).resolvers())
                .filteredOn(resolver -> resolver.fieldName().equals("getMixed"))
                .singleElement()
                .satisfies(resolver -> assertThat(resolver.code())
                        .contains("isOfIdentityPool(ctx, '{{identityPoolId}}', 'unauthenticated')")
                        .contains("isOfIdentityPool(ctx, '{{identityPoolId}}', 'authenticated')"));
    }

    @Test
    void codeOfUsersIsLeftAlone() {
        Resolver.Pipeline scripted = (Resolver.Pipeline) compiled(Language.BEHAVIOUR).resolvers().stream()
                .filter(resolver -> resolver.fieldName().equals("scripted"))
                .findFirst()
                .orElseThrow();

        assertThat(scripted.functions()).extracting(PipelineFunction::code).containsExactly(USERS_CODE, USERS_CODE);
        assertThat(scripted.functions())
                .extracting(PipelineFunction::dataSource)
                .containsExactly("NONE_DS", "LimitedTable");
        assertThat(scripted.code()).contains("ctx.stash.awsAppsyncApiId = '" + Placeholder.API_ID.text() + "';");
    }
}
