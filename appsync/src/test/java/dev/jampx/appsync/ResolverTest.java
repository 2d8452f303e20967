package dev.jampx.appsync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.fixtures.Fixture;
import dev.jampx.model.resolved.Relationship;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The resolvers' code as text, and how it fits the rest of the API. What it does is tested where it runs. */
class ResolverTest {

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void isAsInTheGolden(Fixture fixture) throws IOException {
        Map<String, String> codes = new TreeMap<>();
        fixture.compile()
                .resolvers()
                .forEach(resolver ->
                        codes.put(resolver.typeName() + "." + resolver.fieldName() + ".js", resolver.code()));
        Golden.assertEqual(codes, fixture.folder() + "/resolvers");
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void standsBehindEachFieldThatReadsOrWritesRowsOrTellsOfThem(Fixture fixture) {
        CompiledApi api = fixture.compile();
        Stream<String> roots = Stream.of("Query", "Mutation", "Subscription")
                .flatMap(type -> Parser.parse(api.sdl()).getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                        .filter(definition -> definition.getName().equals(type))
                        .flatMap(definition -> definition.getFieldDefinitions().stream())
                        .map(field -> type + "." + field.getName()));
        Stream<String> relationships = fixture.data().models().stream()
                .flatMap(model ->
                        model.relationships().stream().map(Relationship::name).map(name -> model.name() + "." + name));
        assertThat(api.resolvers())
                .extracting(resolver -> resolver.typeName() + "." + resolver.fieldName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(roots, relationships).toList());
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void usesADataSourceAndIndexesThatAreThere(Fixture fixture) {
        CompiledApi api = fixture.compile();
        assertThat(api.dataSources())
                .extracting(DataSource::name)
                .containsAll(units(api).map(Resolver.Unit::dataSource).toList());
        for (Resolver.Unit resolver :
                units(api).filter(unit -> !isNone(api, unit.dataSource())).toList()) {
            List<String> indexes = table(api, resolver.dataSource()).indexes().stream()
                    .map(Table.Index::name)
                    .toList();
            resolver.code()
                    .lines()
                    .filter(line -> line.startsWith("    index: "))
                    .forEach(line -> assertThat(indexes)
                            .contains(line.strip().replace("index: '", "").replace("',", "")));
        }
    }

    private static boolean isNone(CompiledApi api, String dataSource) {
        return api.dataSources().contains(new DataSource.None(dataSource));
    }

    private static Stream<Resolver.Unit> units(CompiledApi api) {
        return api.resolvers().stream().filter(Resolver.Unit.class::isInstance).map(Resolver.Unit.class::cast);
    }

    private static Table table(CompiledApi api, String dataSource) {
        String table = api.dataSources().stream()
                .filter(candidate -> candidate.name().equals(dataSource))
                .map(DataSource.DynamoDb.class::cast)
                .findFirst()
                .orElseThrow()
                .table();
        return api.tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
