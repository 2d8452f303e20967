package dev.jampx.appsync.resolver;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.appsync.Resolver;
import dev.jampx.appsync.authorization.AccessNote;
import dev.jampx.appsync.authorization.Role;
import dev.jampx.appsync.authorization.RuleInForce;
import dev.jampx.appsync.fixtures.Fixture;
import dev.jampx.dsl.AuthProvider;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Operation;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rules are said to decide on which field, and that the resolvers ask for the same. */
class AccessNotesTest {

    private static final Pattern GROUP_TEST = Pattern.compile("groupsOf\\(ctx, '([^']*)'\\)\\.includes\\('([^']*)'\\)");
    private static final FunctionDefinition ECHO = defineFunction("echo").handler(AccessNotesTest.class);

    private static Data data() {
        var schema = a.schema()
                .add(
                        "Post",
                        a.model()
                                .field("title", a.string())
                                .field("team", a.string())
                                .field("draft", a.string().authorization(allow -> List.of(allow.group("Editors"))))
                                .field("comments", a.hasMany("Comment", "postId"))
                                .authorization(allow -> List.of(
                                        allow.owner(),
                                        allow.groupDefinedIn("team").to(Operation.READ),
                                        allow.groups("Editors", "Admins").to(Operation.GET, Operation.DELETE),
                                        allow.authenticated(AuthProvider.IDENTITY_POOL)
                                                .to(Operation.LIST))))
                .add(
                        "Comment",
                        a.model()
                                .field("postId", a.id())
                                .field("post", a.belongsTo("Post", "postId"))
                                .field(
                                        "text",
                                        a.string()
                                                .authorization(allow -> List.of(
                                                        allow.publicApiKey().to(Operation.READ),
                                                        allow.authenticated())))
                                .authorization(allow -> List.of(allow.authenticated())))
                .add(
                        "echo",
                        a.query()
                                .argument("text", a.string())
                                .returns(a.string())
                                .handler(a.handler().function(ECHO))
                                .authorization(allow -> List.of(allow.group("Admins"))));
        return Resolution.of(defineBackend(
                                defineAuth().loginWith(login -> login.email()).groups("Editors", "Admins"),
                                ECHO,
                                defineData(schema)
                                        .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)
                                                .apiKey()))
                        .declared())
                .data()
                .orElseThrow();
    }

    private static List<String> rules(String type, String field) {
        AccessNote note = AccessNotes.of(data()).stream()
                .filter(candidate -> candidate.typeName().equals(type)
                        && candidate.fieldName().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no note about " + type + "." + field));
        return note.requirements().stream()
                .flatMap(requirement ->
                        requirement.rules().stream().map(rule -> requirement.purpose() + ": " + described(rule)))
                .toList();
    }

    private static String described(RuleInForce rule) {
        return rule.words() + (rule.fields().isEmpty() ? "" : " for " + String.join(", ", rule.fields()));
    }

    @Test
    void aQueryIsDecidedByTheRulesThatGiveIt() {
        assertThat(rules("Query", "getPost"))
                .containsExactly(
                        "get Post: allow.owner() for title, team, comments",
                        "get Post: allow.groupDefinedIn(\"team\").to(Operation.READ) for title, team, comments",
                        "get Post: allow.groups(\"Editors\", \"Admins\").to(Operation.GET, Operation.DELETE) for title, team, comments",
                        "get Post: allow.group(\"Editors\") for draft",
                        "get Post: allow.groups(\"Editors\", \"Admins\").to(Operation.GET, Operation.DELETE) for title, team, comments");
        assertThat(rules("Query", "listPosts"))
                .last()
                .isEqualTo(
                        "list Post: allow.authenticated(AuthProvider.IDENTITY_POOL).to(Operation.LIST) for title, team, comments");
    }

    @Test
    void aDeletionIsDecidedByTheRulesForTheWholeRow() {
        assertThat(rules("Mutation", "deletePost"))
                .containsExactly(
                        "delete Post: allow.groups(\"Editors\", \"Admins\").to(Operation.GET, Operation.DELETE) for title, team, comments",
                        "delete Post: allow.group(\"Editors\") for draft");
    }

    @Test
    void aRelationshipIsDecidedByTheRulesOfTheRowsItLeadsTo() {
        assertThat(rules("Post", "comments"))
                .containsExactly(
                        "read Comment: allow.authenticated() for postId, post",
                        "read Comment: allow.authenticated() for text",
                        "read Comment: allow.publicApiKey().to(Operation.READ) for text");
    }

    @Test
    void aFieldWithRulesOfItsOwnIsDecidedByThem() {
        assertThat(rules("Post", "draft")).containsExactly("read Post.draft: allow.group(\"Editors\") for draft");
    }

    @Test
    void anOperationIsDecidedByItsRules() {
        assertThat(rules("Query", "echo")).containsExactly("call echo: allow.group(\"Admins\")");
    }

    @Test
    void aSubscriptionIsDecidedByTheRulesForListening() {
        assertThat(rules("Subscription", "onCreateComment"))
                .contains("listen Comment: allow.publicApiKey().to(Operation.READ) for text");
    }

    @Test
    void aRuleKnowsItsRoleItsOperationsAndItsPlace() {
        RuleInForce rule = AccessNotes.of(data()).stream()
                .filter(note -> note.fieldName().equals("getPost"))
                .flatMap(note -> note.requirements().get(0).rules().stream())
                .filter(candidate -> candidate.role() instanceof Role.RowGroupMember)
                .findFirst()
                .orElseThrow();

        assertThat(rule.role())
                .isEqualTo(new Role.RowGroupMember(
                        dev.jampx.model.AuthProvider.USER_POOLS, "team", false, Role.DEFAULT_GROUP_CLAIM));
        assertThat(rule.operations()).isEqualTo(dev.jampx.model.Operation.READS);
        assertThat(rule.site().file()).endsWith("AccessNotesTest.java").doesNotStartWith("/");
    }

    @ParameterizedTest
    @EnumSource(Fixture.class)
    void theResolversTestTheSameGroups(Fixture fixture) {
        theResolversTestTheSameGroups(fixture.compile());
    }

    @Test
    void theResolversTestTheSameGroups() {
        CompiledApi api = AppSyncCompiler.compile(data());
        assertThat(theResolversTestTheSameGroups(api)).isPositive();
    }

    /** Returns how many fields were compared that groups decide on. */
    private static int theResolversTestTheSameGroups(CompiledApi api) {
        Map<String, AccessNote> notes = api.accessNotes().stream()
                .collect(Collectors.toMap(note -> note.typeName() + "." + note.fieldName(), Function.identity()));
        int compared = 0;
        for (Resolver resolver : api.resolvers()) {
            String field = resolver.typeName() + "." + resolver.fieldName();
            if (!resolver.code().contains("util.unauthorized()")) {
                // It hides nothing: it shows an owner by the name that clients know.
                continue;
            }
            assertThat(notes).as("notes").containsKey(field);
            Set<String> tested = new TreeSet<>();
            Matcher test = GROUP_TEST.matcher(resolver.code());
            while (test.find()) {
                tested.add(test.group(1) + " " + test.group(2));
            }
            Set<String> noted = groups(notes.get(field));
            // Where everybody who is signed in is let in, nobody's groups are looked at.
            if (!tested.isEmpty()) {
                assertThat(noted).as(field).isEqualTo(tested);
                compared++;
            }
        }
        return compared;
    }

    private static Set<String> groups(AccessNote note) {
        return note.requirements().stream()
                .flatMap(requirement -> requirement.rules().stream())
                .map(RuleInForce::role)
                .filter(Role.GroupMember.class::isInstance)
                .map(Role.GroupMember.class::cast)
                .map(role -> role.claim() + " " + role.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
