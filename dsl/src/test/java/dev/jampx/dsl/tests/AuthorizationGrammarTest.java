package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every rule can be written at every level that Amplify has it on, and declares what it says. */
class AuthorizationGrammarTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f").handler(AuthorizationGrammarTest.class);

    private static final String EVERY_RULE =
            """
            public apiKey
            public identityPool
            private userPools
            private identityPool
            owner owner userPools
            owner owner oidc
            owner author userPools
            owner author oidc
            owners authors userPools
            owners authors oidc
            groups [A] userPools
            groups [A] oidc
            groups [A, B] userPools
            groups [A, B] userPools
            groups [A] oidc
            groupField team userPools
            groupField team oidc
            groupsField teams userPools
            groupsField teams oidc
            custom function
            custom function
            """;

    @Test
    void onModels() {
        assertThat(texts(Declared.model(a.model().authorization(AuthorizationGrammarTest::everyRule))
                        .rules()))
                .isEqualTo(EVERY_RULE);
    }

    @Test
    void onFields() {
        assertThat(texts(((DeclaredField.Scalar)
                                Declared.type(a.string().authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
        assertThat(texts(((DeclaredField.Scalar) Declared.type(a.integer()
                                .validate(v -> v.positive())
                                .authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
        assertThat(texts(((DeclaredField.Scalar)
                                Declared.type(a.id().array().authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
    }

    @Test
    void onReferences() {
        assertThat(texts(((DeclaredField.Reference)
                                Declared.type(a.ref("X").authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
        assertThat(texts(((DeclaredField.Reference)
                                Declared.type(a.ref("X").array().authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
    }

    @Test
    void onRelationships() {
        assertThat(texts(((DeclaredField.Relationship)
                                Declared.type(a.hasMany("M", "mId").authorization(AuthorizationGrammarTest::everyRule)))
                        .rules()))
                .isEqualTo(EVERY_RULE);
    }

    @Test
    void onSchemas() {
        DeclaredSchema schema = Declared.schema(a.schema()
                .authorization(allow -> List.of(
                        allow.publicApiKey().to(Operation.READ),
                        allow.resource(FUNCTION).to(ResourceOperation.QUERY, ResourceOperation.LISTEN),
                        allow.owner(),
                        allow.resource(FUNCTION))));
        assertThat(texts(schema.rules())).isEqualTo("public apiKey [READ]\nowner owner userPools\n");
        assertThat(schema.grants())
                .extracting(DeclaredSchema.Grant::operations)
                .containsExactly(
                        List.of(dev.jampx.model.ResourceOperation.QUERY, dev.jampx.model.ResourceOperation.LISTEN),
                        List.of(dev.jampx.model.ResourceOperation.values()));
        assertThat(texts(Declared.schema(a.schema().authorization(AuthorizationGrammarTest::everyRule))
                        .rules()))
                .isEqualTo(EVERY_RULE);
    }

    @Test
    void onOperations() {
        Function<OperationAllow, List<? extends AuthorizationRule>> rules = allow -> List.of(
                allow.publicApiKey(),
                allow.guest(),
                allow.authenticated(),
                allow.authenticated(AuthProvider.OIDC),
                allow.group("A"),
                allow.group("A", AuthProvider.OIDC),
                allow.groups("A", "B"),
                allow.groups(List.of("A", "B")),
                allow.groups(List.of("A"), AuthProvider.OIDC),
                allow.custom(),
                allow.custom(AuthProvider.FUNCTION));
        String wanted =
                """
                public apiKey
                public identityPool
                private userPools
                private oidc
                groups [A] userPools
                groups [A] oidc
                groups [A, B] userPools
                groups [A, B] userPools
                groups [A] oidc
                custom function
                custom function
                """;
        assertThat(texts(Declared.operation(a.query().authorization(rules)).rules()))
                .isEqualTo(wanted);
        assertThat(texts(Declared.operation(a.subscription().authorization(rules))
                        .rules()))
                .isEqualTo(wanted);
    }

    @Test
    void emptyNamesCountAsNotGiven() {
        ModelType plain = a.model()
                .secondaryIndexes(index -> List.of(index.on("x")))
                .authorization(allow -> List.of(allow.owner(), allow.group("A"), allow.groupDefinedIn("g")));
        ModelType empty = a.model()
                .secondaryIndexes(index -> List.of(index.on("x").name("").queryField("")))
                .authorization(allow -> List.of(
                        allow.owner().identityClaim(""),
                        allow.group("A").withClaimIn(""),
                        allow.groupDefinedIn("g").withClaimIn("")));
        assertThat(texts(Declared.model(empty).rules()))
                .isEqualTo(texts(Declared.model(plain).rules()));
        assertThat(Declared.model(empty).secondaryIndexes().get(0).name()).isEmpty();
        assertThat(Declared.model(empty).secondaryIndexes().get(0).queryField()).isEmpty();
        assertThat(Declared.model(empty).secondaryIndexes().get(0).hasQuery()).isTrue();
    }

    @Test
    void rulesAreNarrowedAndClaimsChosenInAnyOrder() {
        assertThat(texts(Declared.model(a.model()
                                .authorization(allow -> List.of(
                                        allow.guest().to(Operation.READ, Operation.CREATE),
                                        allow.authenticated().to(Operation.UPDATE),
                                        allow.custom().to(Operation.DELETE),
                                        allow.owner(AuthProvider.OIDC).identityClaim("c"),
                                        allow.owner().identityClaim("c").to(Operation.GET),
                                        allow.ownerDefinedIn("f")
                                                .to(Operation.LIST)
                                                .identityClaim("c"),
                                        allow.group("A").withClaimIn("c").to(Operation.SYNC),
                                        allow.groups("A").to(Operation.LISTEN).withClaimIn("c"),
                                        allow.groupDefinedIn("g")
                                                .withClaimIn("c")
                                                .to(Operation.SEARCH),
                                        allow.groupsDefinedIn("g").to().withClaimIn("c"))))
                        .rules()))
                .isEqualTo(
                        """
                        public identityPool [READ, CREATE]
                        private userPools [UPDATE]
                        custom function [DELETE]
                        owner owner oidc by c
                        owner owner userPools by c [GET]
                        owner f userPools by c [LIST]
                        groups [A] userPools by c [SYNC]
                        groups [A] userPools by c [LISTEN]
                        groupField g userPools by c [SEARCH]
                        groupsField g userPools by c []
                        """);
    }

    private static List<ModelRule> everyRule(ModelAllow allow) {
        return List.of(
                allow.publicApiKey(),
                allow.guest(),
                allow.authenticated(),
                allow.authenticated(AuthProvider.IDENTITY_POOL),
                allow.owner(),
                allow.owner(AuthProvider.OIDC),
                allow.ownerDefinedIn("author"),
                allow.ownerDefinedIn("author", AuthProvider.OIDC),
                allow.ownersDefinedIn("authors"),
                allow.ownersDefinedIn("authors", AuthProvider.OIDC),
                allow.group("A"),
                allow.group("A", AuthProvider.OIDC),
                allow.groups("A", "B"),
                allow.groups(List.of("A", "B")),
                allow.groups(List.of("A"), AuthProvider.OIDC),
                allow.groupDefinedIn("team"),
                allow.groupDefinedIn("team", AuthProvider.OIDC),
                allow.groupsDefinedIn("teams"),
                allow.groupsDefinedIn("teams", AuthProvider.OIDC),
                allow.custom(),
                allow.custom(AuthProvider.FUNCTION));
    }

    private static String texts(List<AuthRule> rules) {
        StringBuilder texts = new StringBuilder();
        for (AuthRule rule : rules) {
            texts.append(rule.accept(new Words())).append(rule.provider().term());
            texts.append(rule.accept(new Claim()).map(claim -> " by " + claim).orElse(""));
            texts.append(rule.operations().map(operations -> " " + operations).orElse(""));
            texts.append('\n');
        }
        return texts.toString();
    }

    /** What a rule is about, in short. */
    private record Words() implements AuthRule.Visitor<String> {

        @Override
        public String publicApiKey(AuthRule.PublicApiKey rule) {
            return "public ";
        }

        @Override
        public String guest(AuthRule.Guest rule) {
            return "public ";
        }

        @Override
        public String authenticated(AuthRule.Authenticated rule) {
            return "private ";
        }

        @Override
        public String owner(AuthRule.Owner rule) {
            return (rule.many() ? "owners " : "owner ") + rule.field() + " ";
        }

        @Override
        public String staticGroups(AuthRule.StaticGroups rule) {
            return "groups " + rule.groups() + " ";
        }

        @Override
        public String dynamicGroups(AuthRule.DynamicGroups rule) {
            return (rule.many() ? "groupsField " : "groupField ") + rule.field() + " ";
        }

        @Override
        public String custom(AuthRule.Custom rule) {
            return "custom ";
        }
    }

    /** The claim that a rule chooses. */
    private record Claim() implements AuthRule.Visitor<Optional<String>> {

        @Override
        public Optional<String> publicApiKey(AuthRule.PublicApiKey rule) {
            return Optional.empty();
        }

        @Override
        public Optional<String> guest(AuthRule.Guest rule) {
            return Optional.empty();
        }

        @Override
        public Optional<String> authenticated(AuthRule.Authenticated rule) {
            return Optional.empty();
        }

        @Override
        public Optional<String> owner(AuthRule.Owner rule) {
            return rule.identityClaim();
        }

        @Override
        public Optional<String> staticGroups(AuthRule.StaticGroups rule) {
            return rule.groupClaim();
        }

        @Override
        public Optional<String> dynamicGroups(AuthRule.DynamicGroups rule) {
            return rule.groupClaim();
        }

        @Override
        public Optional<String> custom(AuthRule.Custom rule) {
            return Optional.empty();
        }
    }
}
