package dev.jampx.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthAction;
import dev.jampx.dsl.Jampx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation leaves no word of the grammar out. */
class CompletenessTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theReferenceHasEveryWord() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS.resolve("dsl"))) {
            String reference = read(DOCS.resolve("dsl-reference.md"))
                    + pages.map(CompletenessTest::read).collect(Collectors.joining());
            assertThat(missing(reference))
                    .as("words of the grammar that are missing")
                    .isEmpty();
        }
    }

    @Test
    void comingFromAmplifyHasEveryWord() {
        Set<String> missing = missing(read(DOCS.resolve("coming-from-amplify.md")));
        // What the permissions on a user pool are called, the reference lists; `declared` is not of the grammar.
        Stream.of(AuthAction.values()).map(Enum::name).forEach(missing::remove);
        missing.removeAll(List.of("define(", "declared("));
        assertThat(missing).as("words of the grammar that are missing").isEmpty();
    }

    @Test
    void everyWordIsLookedFor() {
        assertThat(words())
                .contains("defineData(", "hasMany(", "noQueryField(", "withClaimIn(", "KEYS_ONLY", "fieldLogLevel(");
    }

    private static Set<String> missing(String text) {
        Set<String> missing = words();
        missing.removeIf(word -> Pattern.compile("\\b" + Pattern.quote(word) + (word.endsWith("(") ? "" : "\\b"))
                .matcher(text)
                .find());
        return missing;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> words() {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> words = new TreeSet<>();
        visit(Jampx.class, seen, words);
        for (Field field : Jampx.class.getFields()) {
            visit(field.getType(), seen, words);
        }
        return words;
    }

    private static void visit(Type type, Set<Class<?>> seen, Set<String> words) {
        if (type instanceof ParameterizedType) {
            Stream.of(((ParameterizedType) type).getActualTypeArguments()).forEach(each -> visit(each, seen, words));
        } else if (type instanceof WildcardType) {
            Stream.of(((WildcardType) type).getUpperBounds()).forEach(each -> visit(each, seen, words));
        } else if (type instanceof Class) {
            Class<?> known = (Class<?>) type;
            Class<?> element = known.isArray() ? known.getComponentType() : known;
            if (element.getPackage() == Jampx.class.getPackage()
                    && Modifier.isPublic(element.getModifiers())
                    && seen.add(element)) {
                add(element, seen, words);
            }
        }
    }

    private static void add(Class<?> type, Set<Class<?>> seen, Set<String> words) {
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).forEach(constant -> words.add(((Enum<?>) constant).name()));
            return;
        }
        Stream.of(type.getInterfaces()).forEach(parent -> visit(parent, seen, words));
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                words.add(method.getName() + "(");
                visit(method.getGenericReturnType(), seen, words);
                Stream.of(method.getGenericParameterTypes()).forEach(each -> visit(each, seen, words));
            }
        }
    }
}
