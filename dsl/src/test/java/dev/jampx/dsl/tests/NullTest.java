package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.dsl.*;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word of a schema, of the API and of users refuses null at once, wherever it stands among what the word is given. */
class NullTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f");

    private static final List<Object> VALUES = values();

    private static List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(
                a,
                a.schema(),
                a.combine(),
                a.model(),
                a.customType(),
                a.enumType("A"),
                a.query(),
                a.subscription(),
                a.handler(),
                a.handler().custom("./x.js"),
                a.handler().function("f"),
                a.id(),
                a.string(),
                a.integer(),
                a.string().validate(v -> v),
                a.string().array(),
                a.ref("X"),
                a.ref("X").array(),
                a.hasOne("M", "mId"),
                defineData(a.schema()),
                defineBackend(),
                secret("S"),
                defineStorage("s"),
                FUNCTION));
        defineStorage("s").triggers(on -> add(values, on)).access("a/*", allow -> {
            values.addAll(List.of(allow, allow.guest()));
            return List.of();
        });
        FUNCTION.onChange("Todo", changes -> add(values, changes));
        FUNCTION.schedule("every day", schedule -> add(values, schedule)).logging(log -> add(values, log));
        a.schema().authorization(allow -> {
            values.addAll(List.of(
                    allow,
                    allow.owner(),
                    allow.group("A"),
                    allow.groupDefinedIn("f"),
                    allow.guest(),
                    allow.resource(FUNCTION)));
            return List.of();
        });
        a.model().secondaryIndexes(index -> {
            values.addAll(List.of(index, index.on("f")));
            return List.of();
        });
        a.string().validate(v -> add(values, v));
        a.integer().validate(v -> add(values, v));
        addAuth(values);
        defineData(a.schema()).logging(log -> add(values, log)).authorizationModes(modes -> add(values, modes)
                .apiKey(key -> add(values, key))
                .oidc(oidc -> add(values, oidc))
                .lambda(lambda -> add(values, lambda)));
        return values;
    }

    private static void addAuth(List<Object> values) {
        values.addAll(List.of(defineAuth(), referenceAuth(), secret("X")));
        defineAuth()
                .loginWith(login -> add(values, login)
                        .email(email -> add(values, email)
                                .verificationEmailBody(message -> text(values, message))
                                .userInvitation(invitation -> add(values, invitation)))
                        .phone(phone -> add(values, phone))
                        .webAuthn(passkeys -> add(values, passkeys))
                        .externalProviders(external -> add(values, external)
                                .google(it -> add(values, it).attributeMapping(mapping -> add(values, mapping)))
                                .facebook(it -> add(values, it))
                                .loginWithAmazon(it -> add(values, it))
                                .signInWithApple(it -> add(values, it))
                                .oidc(it -> add(values, it).endpoints(endpoints -> add(values, endpoints)))
                                .saml(it -> add(values, it))))
                .senders(senders ->
                        add(values, senders).email(email -> add(values, email)).sms(sms -> add(values, sms)))
                .userAttributes(user -> add(values, user)
                        .custom("custom:x", type -> add(values, type).string()))
                .multifactor(mfa -> add(values, mfa).sms(sms -> add(values, sms)))
                .passwordlessOptions(options -> add(values, options))
                .triggers(on -> add(values, on))
                .access(allow -> {
                    values.addAll(List.of(allow, allow.resource(FUNCTION)));
                    return List.of();
                });
    }

    private static String text(List<Object> values, Object message) {
        values.add(message);
        return "x";
    }

    private static <T> T add(List<Object> values, T value) {
        values.add(value);
        return value;
    }

    @TestFactory
    Stream<DynamicTest> isRefused() {
        Map<String, DynamicTest> tests = new LinkedHashMap<>();
        for (Object value : VALUES) {
            words(value.getClass()).forEach(word -> {
                for (int position = 0; position < word.getParameterCount(); position++) {
                    if (!word.getParameterTypes()[position].isPrimitive()) {
                        int nullAt = position;
                        tests.putIfAbsent(
                                value.getClass().getSimpleName() + ": " + word + " " + nullAt,
                                DynamicTest.dynamicTest(
                                        value.getClass().getSimpleName() + "." + word.getName() + " " + nullAt,
                                        () -> assertRefuses(value, word, nullAt)));
                    }
                }
            });
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.values().stream();
    }

    @Test
    void isRefusedAmongSeveral() {
        assertThatThrownBy(() -> a.enumType("A", nothing())).isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> a.model().authorization(allow -> Arrays.asList(allow.owner(), nothing())))
                .isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> a.string().validate(v -> nothing())).isInstanceOf(InvalidDefinitionException.class);
        assertThatThrownBy(() -> a.string().array().defaultValue(Arrays.asList("a", nothing())))
                .isInstanceOf(InvalidDefinitionException.class);
    }

    private static void assertRefuses(Object value, Method word, int nullAt) {
        @Nullable
        Object[] arguments =
                Stream.of(word.getParameterTypes()).map(NullTest::sample).toArray();
        arguments[nullAt] = null;
        assertThatThrownBy(() -> word.invoke(value, arguments))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(InvalidDefinitionException.class)
                .cause()
                .extracting(refusal -> ((InvalidDefinitionException) refusal).problems())
                .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .containsExactly("JPX2000");
    }

    /** The public words of a value: those of the interfaces that a user sees. */
    private static Stream<Method> words(Class<?> type) {
        Stream<Method> own = type.isInterface() && Modifier.isPublic(type.getModifiers())
                ? Stream.of(type.getDeclaredMethods()).filter(method -> !method.isSynthetic() && !method.isBridge())
                : Stream.of();
        return Stream.concat(own, Stream.of(type.getInterfaces()).flatMap(NullTest::words));
    }

    private static Object sample(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Stream.concat(
                        Stream.<Object>of(
                                "x",
                                1,
                                1L,
                                1.0,
                                true,
                                String.class,
                                List.of(),
                                Map.of(),
                                (UnaryOperator<Object>) it -> it,
                                (Function<Object, Object>) it -> List.of()),
                        VALUES.stream())
                .filter(value -> boxed(type).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    private static <T> @Nullable T nothing() {
        return null;
    }
}
