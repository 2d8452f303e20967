package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A call leaves the value it is made on as it was, so that any part of a definition can be a constant. */
class ImmutabilityTest {

    @Test
    void ofFunctions() {
        FunctionDefinition function = defineFunction("f");
        leavesAlone(function, it -> it.handler(String.class));
        leavesAlone(function, it -> it.entry("./f.js"));
        leavesAlone(function, it -> it.timeoutSeconds(5));
        leavesAlone(function, it -> it.memoryMB(256));
        leavesAlone(function, it -> it.environment("KEY", "value"));
        leavesAlone(function.environment("KEY", "one"), it -> it.environment("KEY", "two"));
        leavesAlone(function, it -> it.environment("KEY", secret("S")));
        leavesAlone(function, it -> it.custom("./f.zip", "python3.13", "f.handler"));
        leavesAlone(function, it -> it.ephemeralStorageSizeMB(1024));
        leavesAlone(function, it -> it.runtime(21));
        leavesAlone(function, it -> it.architecture(Architecture.ARM64));
        leavesAlone(function, it -> it.schedule("every day"));
        leavesAlone(function, it -> it.onChange("Todo"));
        leavesAlone(function, it -> it.handler(String.class, "strip"));
        leavesAlone(function, it -> it.layer("tools", "tools:3"));
        leavesAlone(function, it -> it.bundling(bundling -> bundling.minify(false)));
        leavesAlone(function, it -> it.resourceGroupName("auth"));
        leavesAlone(function, it -> it.logging(log -> log.format("json")));
        leavesAlone(function, it -> it.durableConfig(60));
    }

    @Test
    void ofStorage() {
        StorageDefinition storage = defineStorage("files");
        leavesAlone(storage, it -> it.isDefault(true));
        leavesAlone(storage, it -> it.versioned(true));
        leavesAlone(storage, it -> it.keepOnDelete(true));
        leavesAlone(storage, it -> it.triggers(on -> on.onUpload(defineFunction("f"))));
        leavesAlone(
                storage, it -> it.access("a/*", allow -> List.of(allow.guest().to(StorageAction.READ))));
    }

    @Test
    void ofBackends() {
        leavesAlone(defineBackend(), it -> it.addOutput(Map.of("custom", Map.of("a", "b"))));
    }

    @Test
    void ofAuth() {
        FunctionDefinition function = defineFunction("f");
        AuthDefinition auth = defineAuth();
        leavesAlone(auth, it -> it.loginWith(login -> login.email()));
        leavesAlone(auth, it -> it.groups("A"));
        leavesAlone(auth, it -> it.triggers(on -> on.postConfirmation(function)));
        leavesAlone(
                auth, it -> it.access(allow -> List.of(allow.resource(function).to(AuthAction.GET_USER))));
        leavesAlone(auth, it -> it.name("n"));
        leavesAlone(auth, it -> it.senders(senders -> senders.sms(sms -> sms)));
        leavesAlone(auth, it -> it.userAttributes(user -> user.nickname(name -> name)));
        leavesAlone(auth, it -> it.multifactor(mfa -> mfa));
        leavesAlone(auth, it -> it.accountRecovery(AccountRecovery.NONE));
        leavesAlone(
                auth, it -> it.passwordlessOptions(options -> options.preferredChallenge(PreferredChallenge.PASSWORD)));
        leavesAlone(referenceAuth(), it -> it.userPoolId("p"));
        leavesAlone(referenceAuth(), it -> it.group("A", "r"));
    }

    @Test
    void ofLogins() {
        defineAuth().loginWith(login -> {
            leavesAlone(login, it -> it.phone());
            return login.email(email -> {
                        leavesAlone(email, it -> it.otpLogin());
                        return email;
                    })
                    .externalProviders(external -> {
                        leavesAlone(external, it -> it.callbackUrls("https://example.com"));
                        leavesAlone(external, it -> it.google(google -> google));
                        return external.oidc(oidc -> {
                            leavesAlone(oidc, it -> it.clientId(secret("X")));
                            leavesAlone(oidc, it -> it.scopes("openid"));
                            return oidc;
                        });
                    });
        });
    }

    @Test
    void ofData() {
        leavesAlone(
                defineData(a.schema()),
                it -> it.authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
        leavesAlone(defineData(a.schema()), it -> it.name("n"));
        leavesAlone(defineData(a.schema()), it -> it.functions("f", defineFunction("f")));
        leavesAlone(defineData(a.schema()), it -> it.functions(Map.of("f", defineFunction("f"))));
        leavesAlone(defineData(a.schema()), DataDefinition::logging);
    }

    @Test
    void ofSchemas() {
        Schema schema = a.schema();
        leavesAlone(schema, it -> it.add("m", a.model()));
        leavesAlone(schema, it -> it.authorization(allow -> List.of(allow.authenticated())));
    }

    @Test
    void ofModels() {
        ModelType model = a.model();
        leavesAlone(model, it -> it.field("f", a.id()));
        leavesAlone(model, it -> it.identifier("f"));
        leavesAlone(model, it -> it.secondaryIndexes(index -> List.of(index.on("f"))));
        leavesAlone(model, it -> it.disableOperations(ModelOperation.LIST));
        leavesAlone(model, it -> it.authorization(allow -> List.of(allow.authenticated())));
    }

    @Test
    void ofFieldTypes() {
        leavesAlone(a.string(), StringField::required);
        leavesAlone(a.string(), it -> it.defaultValue("x"));
        leavesAlone(a.string(), it -> it.authorization(allow -> List.of(allow.owner())));
        leavesAlone(a.integer(), NumberField::required);
        leavesAlone(a.id(), ScalarField::required);
        leavesAlone(a.string().array(), ListField::required);
        leavesAlone(a.string().array(), it -> it.defaultValue(List.of("x")));
        leavesAlone(a.string().validate(v -> v), ValidatedField::required);
        leavesAlone(a.string().validate(v -> v), it -> it.authorization(allow -> List.of(allow.owner())));
        leavesAlone(a.ref("X"), RefType::required);
        leavesAlone(a.ref("X"), it -> it.authorization(allow -> List.of(allow.owner())));
        leavesAlone(a.ref("X").array(), RefListType::required);
        leavesAlone(a.ref("X").array(), it -> it.authorization(allow -> List.of(allow.owner())));
        leavesAlone(a.hasOne("M", "mId"), it -> it.authorization(allow -> List.of(allow.owner())));
        leavesAlone(a.customType(), it -> it.field("f", a.id()));
    }

    @Test
    void ofOperations() {
        OperationType query = a.query();
        leavesAlone(query, it -> it.argument("x", a.id()));
        leavesAlone(query, it -> it.returns(a.id()));
        leavesAlone(query, it -> it.authorization(allow -> List.of(allow.guest())));
        leavesAlone(query, it -> it.handler(a.handler().function("f")));
        leavesAlone(query, it -> it.handler(a.handler().custom("./x.js")));
        SubscriptionType subscription = a.subscription();
        leavesAlone(subscription, it -> it.argument("x", a.id()));
        leavesAlone(subscription, it -> it.forSource(a.ref("x")));
        leavesAlone(subscription, it -> it.authorization(allow -> List.of(allow.guest())));
        leavesAlone(subscription, it -> it.handler(a.handler().function("f")));
        leavesAlone(subscription, it -> it.handler(a.handler().custom("./x.js")));
        leavesAlone(a.handler().custom("./x.js"), it -> it.dataSource("d"));
        leavesAlone(a.handler().custom("./x.js"), it -> it.dataSource(a.ref("M")));
    }

    @Test
    void ofConditions() {
        a.string().validate(v -> {
            leavesAlone(v, it -> it.minLength(1));
            return v;
        });
        a.integer().validate(v -> {
            leavesAlone(v, it -> it.positive());
            return v;
        });
    }

    @Test
    void ofWhatLambdasAreGiven() {
        FunctionDefinition function = defineFunction("f");
        defineAuth().loginWith(login -> {
            leavesAlone(login, LoginMethods::email);
            return login;
        });
        defineAuth().triggers(on -> {
            leavesAlone(on, it -> it.postConfirmation(function));
            return on;
        });
        defineData(a.schema()).authorizationModes(modes -> {
            leavesAlone(modes, it -> it.defaultMode(AuthorizationMode.USER_POOL));
            leavesAlone(modes, AuthorizationModes::apiKey);
            leavesAlone(modes, it -> it.oidc(oidc -> oidc));
            leavesAlone(modes, it -> it.lambda(lambda -> lambda));
            return modes.apiKey(key -> {
                        leavesAlone(key, it -> it.expiresInDays(1));
                        leavesAlone(key, it -> it.description("d"));
                        return key;
                    })
                    .oidc(oidc -> {
                        leavesAlone(oidc, it -> it.providerName("p"));
                        leavesAlone(oidc, it -> it.tokenExpiryFromAuthInSeconds(1));
                        return oidc;
                    })
                    .lambda(lambda -> {
                        leavesAlone(lambda, it -> it.function(function));
                        leavesAlone(lambda, it -> it.timeToLiveInSeconds(1));
                        return lambda;
                    });
        });
        defineData(a.schema()).logging(log -> {
            leavesAlone(log, it -> it.retention("1 day"));
            leavesAlone(log, it -> it.excludeVerboseContent(false));
            leavesAlone(log, it -> it.fieldLogLevel("all"));
            return log;
        });
        a.schema().authorization(allow -> {
            leavesAlone(allow.resource(function), it -> it.to(ResourceOperation.QUERY));
            leavesAlone(allow.guest(), it -> it.to(Operation.READ));
            leavesAlone(allow.owner(), it -> it.to(Operation.READ));
            leavesAlone(allow.owner(), it -> it.identityClaim("c"));
            leavesAlone(allow.group("A"), it -> it.to(Operation.READ));
            leavesAlone(allow.group("A"), it -> it.withClaimIn("c"));
            leavesAlone(allow.groupDefinedIn("f"), it -> it.to(Operation.READ));
            leavesAlone(allow.groupDefinedIn("f"), it -> it.withClaimIn("c"));
            return List.of();
        });
        a.model().secondaryIndexes(index -> {
            leavesAlone(index.on("f"), it -> it.sortKeys("g"));
            leavesAlone(index.on("f"), it -> it.name("n"));
            leavesAlone(index.on("f"), it -> it.queryField("q"));
            leavesAlone(index.on("f"), SecondaryIndex::noQueryField);
            leavesAlone(index.on("f"), it -> it.projection(Projection.KEYS_ONLY));
            return List.of();
        });
    }

    @Test
    void ofListsThatWereGiven() {
        String[] groups = {"A", "B"};
        AuthDefinition auth = defineAuth().groups(groups);
        String before = auth.toString();
        groups[0] = "C";
        assertThat(auth).hasToString(before);
    }

    /** The values are records, so their text shows all they hold. */
    private static <T> void leavesAlone(T value, UnaryOperator<T> call) {
        String before = value.toString();
        T after = call.apply(value);
        assertThat(value).hasToString(before);
        assertThat(after.toString()).isNotEqualTo(before);
    }
}
