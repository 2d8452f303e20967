package dev.jampx.codegen.introspection;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.ModelType;
import dev.jampx.model.resolution.Resolution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without Node; {@code conformance} compares whole documents with Amplify's own. */
class ModelIntrospectionTest {

    private static final ModelType TEAM = a.model()
            .field("name", a.string().required())
            .field("tags", a.string().required().array())
            .field("members", a.hasMany("Member", "teamId"))
            .secondaryIndexes(index -> List.of(index.on("name").name("byName")));

    private static final ModelType MEMBER = a.model()
            .field("nick", a.string().required())
            .field("id", a.integer())
            .field("teamId", a.id())
            .field("team", a.belongsTo("Team", "teamId"))
            .identifier("nick");

    private static final Map<String, Object> DOCUMENT = ModelIntrospection.of(Resolution.of(defineBackend(
                            defineAuth().loginWith(login -> login.email()),
                            defineData(a.schema()
                                    .add("Team", TEAM)
                                    .add("Member", MEMBER)
                                    .authorization(allow -> List.of(allow.authenticated()))))
                    .declared())
            .data()
            .orElseThrow());

    @Test
    void theDefaultIdentifierStandsFirstAndIsNoAttribute() {
        assertThat(fields("Team").keySet()).containsExactly("id", "name", "tags", "members", "createdAt", "updatedAt");
        assertThat(model("Team").get("primaryKeyInfo"))
                .isEqualTo(Map.of(
                        "isCustomPrimaryKey", false, "primaryKeyFieldName", "id", "sortKeyFieldNames", List.of()));
        assertThat(attributes("Team"))
                .extracting(attribute -> attribute.get("type"))
                .containsExactly("model", "key", "auth");
    }

    @Test
    void aFieldCalledIdStandsFirstEvenWhereItIsNotTheKey() {
        assertThat(fields("Member").keySet()).containsExactly("id", "nick", "teamId", "team", "createdAt", "updatedAt");
        assertThat(attributes("Member").get(1))
                .isEqualTo(Map.of("type", "key", "properties", Map.of("fields", List.of("nick"))));
    }

    @Test
    void timestampsAreReadOnlyAndAskedOfNoInput() {
        assertThat(fields("Team").get("createdAt"))
                .isEqualTo(Map.of(
                        "name",
                        "createdAt",
                        "isArray",
                        false,
                        "type",
                        "AWSDateTime",
                        "isRequired",
                        false,
                        "attributes",
                        List.of(),
                        "isReadOnly",
                        true));
    }

    @Test
    void listsSayWhetherTheyMayBeAbsent() {
        assertThat(fields("Team").get("tags"))
                .isEqualTo(Map.of(
                        "name",
                        "tags",
                        "isArray",
                        true,
                        "type",
                        "String",
                        "isRequired",
                        true,
                        "attributes",
                        List.of(),
                        "isArrayNullable",
                        true));
    }

    @Test
    void relationshipsNameTheirReferences() {
        assertThat(fields("Team").get("members"))
                .isEqualTo(Map.of(
                        "name",
                        "members",
                        "isArray",
                        true,
                        "type",
                        Map.of("model", "Member"),
                        "isRequired",
                        false,
                        "attributes",
                        List.of(),
                        "isArrayNullable",
                        true,
                        "association",
                        Map.of("connectionType", "HAS_MANY", "associatedWith", List.of("teamId"))));
        assertThat(((Map<?, ?>) fields("Member").get("team")).get("association"))
                .isEqualTo(Map.of("connectionType", "BELONGS_TO", "targetNames", List.of("teamId")));
    }

    private static Map<?, ?> model(String name) {
        return (Map<?, ?>) ((Map<?, ?>) DOCUMENT.get("models")).get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String model) {
        return (Map<String, Object>) model(model).get("fields");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> attributes(String model) {
        return (List<Map<String, Object>>) model(model).get("attributes");
    }
}
