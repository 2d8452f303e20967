package dev.jampx.cli.aws.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is known of the types of resources that a backend is made of. */
final class ResourceTypes {

    private static final String CUSTOM_RESOURCE = "Custom::";

    /** Nothing is known of it. */
    private static final ResourceType UNKNOWN =
            new ResourceType(Content.NONE, List.of(), Map.of(), UpdateBehavior.MAY_REPLACE);

    /** Its function decides whether it is replaced, and it holds nothing that CloudFormation would delete. */
    private static final ResourceType CUSTOM = new ResourceType(
            Content.NONE, List.of(), Map.of("ServiceToken", UpdateBehavior.REPLACES), UpdateBehavior.KEEPS);

    private static final Map<String, ResourceType> KNOWN = read();

    private ResourceTypes() {}

    /** What is known of {@code type}, such as {@code AWS::DynamoDB::Table}. */
    static ResourceType of(String type) {
        return KNOWN.getOrDefault(type, type.startsWith(CUSTOM_RESOURCE) ? CUSTOM : UNKNOWN);
    }

    private static Map<String, ResourceType> read() {
        Map<String, Entry> entries = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ResourceTypes.class.getResourceAsStream("resource-types.txt")),
                StandardCharsets.UTF_8))) {
            Entry entry = new Entry();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    entry.add(line.strip().split(" "));
                } else if (!line.startsWith("#")) {
                    entry = new Entry();
                    entries.put(line, entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, ResourceType> types = new HashMap<>();
        entries.forEach((name, entry) -> types.put(name, entry.type()));
        return types;
    }

    /** The lines of the file about one type. */
    private static final class Entry {

        private Content content = Content.NONE;
        private final List<String> identity = new ArrayList<>();
        private final Map<String, UpdateBehavior> behaviors = new HashMap<>();

        void add(String[] words) {
            List<String> rest = Arrays.asList(words).subList(1, words.length);
            switch (words[0]) {
                case "holds" ->
                    content = new Content(
                            Content.Kind.valueOf(words[1].toUpperCase(Locale.ROOT)),
                            String.join(" ", rest.subList(1, rest.size())));
                case "identity" -> identity.addAll(rest);
                case "replaces" -> rest.forEach(name -> behaviors.put(name, UpdateBehavior.REPLACES));
                case "maybe" -> rest.forEach(name -> behaviors.put(name, UpdateBehavior.MAY_REPLACE));
                case "refuses" -> rest.forEach(name -> behaviors.put(name, UpdateBehavior.REFUSES));
                case "keeps" -> rest.forEach(name -> behaviors.put(name, UpdateBehavior.KEEPS));
                default -> throw new IllegalStateException("no such word: " + words[0]);
            }
        }

        ResourceType type() {
            return new ResourceType(content, identity, behaviors, UpdateBehavior.MAY_REPLACE);
        }
    }
}
