package dev.jampx.conformance.documents;

import dev.jampx.conformance.Oracle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Has Amplify's generators and jampx's write files for many definitions, and compares these byte for byte. */
public final class GeneratorComparison {

    /** How many definitions a process of Amplify's generators is given. */
    private static final int BATCH = 30;

    /** How many characters the schema of a small API has at most. */
    private static final int SMALL = 20_000;

    private final MeantDifferences meant;
    private final String name;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();
    private final Selection wanted;
    private int untouched;
    private int files;
    private int refusals;

    /**
     * @param name the name of the folder for the files
     * @param wanted what is wanted of each definition
     */
    GeneratorComparison(String name, Selection wanted) throws IOException {
        this.name = name;
        this.wanted = wanted;
        this.meant = MeantDifferences.read();
    }

    /**
     * Adds a definition.
     *
     * @param amplify the schema that Amplify's toolchain makes of it
     * @param jampx the schema that jampx makes of it
     */
    public void add(String definition, String amplify, String jampx) {
        AgreedSchema agreed = AgreedSchema.of(amplify, jampx);
        untouched += agreed.types().isEmpty() ? 1 : 0;
        definitions.put(definition.replace('/', '-'), new Definition(agreed.sdl(), jampx, wanted.of(jampx)));
    }

    /** Everything of each definition; what makes large files of small ones alone. */
    public static GeneratorComparison ofAll(String name) throws IOException {
        return new GeneratorComparison(
                name,
                sdl -> sdl.length() > SMALL
                        ? Wanted.ALL
                        : Stream.concat(Wanted.ALL.stream(), Stream.of(Wanted.FLOW_MODERN))
                                .toList());
    }

    /**
     * What clients are mostly written with, and one of the other things by turns, so that each is seen with many definitions; or everything, with {@code
     * -Djampx.conformance.thorough=true}.
     */
    public static GeneratorComparison ofMost(String name) throws IOException {
        if (Boolean.getBoolean("jampx.conformance.thorough")) {
            return ofAll(name);
        }
        AtomicInteger turn = new AtomicInteger();
        return new GeneratorComparison(name, sdl -> {
            List<Wanted> others = sdl.length() > SMALL ? Wanted.OTHERS : Wanted.OTHERS_OF_SMALL;
            return Stream.concat(Wanted.USUAL.stream(), Stream.of(others.get(turn.getAndIncrement() % others.size())))
                    .toList();
        });
    }

    /** One thing of each definition, by turns. */
    public static GeneratorComparison byTurns(String name) throws IOException {
        AtomicInteger turn = new AtomicInteger();
        return new GeneratorComparison(
                name, sdl -> List.of(Wanted.ALL.get(turn.getAndIncrement() % Wanted.ALL.size())));
    }

    /** What differs; empty if nothing does. */
    public List<String> findings() throws IOException, InterruptedException {
        List<String> names = List.copyOf(definitions.keySet());
        for (int from = 0; from < names.size(); from += BATCH) {
            compare(names.subList(from, Math.min(from + BATCH, names.size())));
        }
        System.out.printf(
                "%s: %d definitions, %d of them with Amplify's own schema; %d files equal, %d times refused by both, %d findings%n",
                name, definitions.size(), untouched, files, refusals, findings.size());
        return findings;
    }

    private void compare(List<String> batch) throws IOException, InterruptedException {
        Path folder = Oracle.emptyFolder(name);
        for (String each : batch) {
            Definition definition = definitions.get(each);
            Path own = Files.createDirectories(folder.resolve(each));
            Files.writeString(own.resolve("schema.graphql"), definition.agreed());
            Files.writeString(own.resolve("wanted.txt"), definition.lines());
        }
        Oracle.Outcome outcome = Oracle.documents(folder);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(outcome.output());
        }
        for (String each : batch) {
            Definition definition = definitions.get(each);
            for (int i = 0; i < definition.wanted().size(); i++) {
                Wanted wanted = definition.wanted().get(i);
                Map<String, String> amplify = read(folder.resolve(each).resolve(String.valueOf(i)));
                compare(each + " " + wanted, amplify, wanted.generate(definition.jampx()));
            }
        }
    }

    private void compare(String what, Map<String, String> amplify, Map<String, String> jampx) {
        if (amplify.containsKey(Wanted.REFUSED)) {
            boolean both = jampx.containsKey(Wanted.REFUSED);
            refusals += both ? 1 : 0;
            if (!both && !meant.mayBeWritten(amplify.get(Wanted.REFUSED))) {
                findings.add(what + ": Amplify refuses: "
                        + amplify.get(Wanted.REFUSED).strip());
            }
            return;
        }
        TreeSet<String> names = new TreeSet<>(amplify.keySet());
        names.addAll(jampx.keySet());
        for (String file : names) {
            String theirs = meant.compared(file, amplify.getOrDefault(file, "(no file)"));
            String ours = meant.compared(file, jampx.getOrDefault(file, "(no file)"));
            if (theirs.equals(ours)) {
                files++;
            } else {
                findings.add(what + ": " + file + " differs " + firstDifference(theirs, ours));
            }
        }
    }

    private static String firstDifference(String theirs, String ours) {
        List<String> left = theirs.lines().toList();
        List<String> right = ours.lines().toList();
        int line = 0;
        while (line < left.size() && line < right.size() && left.get(line).equals(right.get(line))) {
            line++;
        }
        return "from line " + (line + 1) + " on\n    Amplify: "
                + (line < left.size() ? left.get(line) : "(ends)") + "\n    jampx:   "
                + (line < right.size() ? right.get(line) : "(ends)");
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> contents.put(file.getFileName().toString(), text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses what is wanted of an API. */
    @FunctionalInterface
    interface Selection {
        List<Wanted> of(String sdl);
    }

    private record Definition(String agreed, String jampx, List<Wanted> wanted) {

        String lines() {
            List<String> lines = new ArrayList<>();
            wanted.forEach(each -> lines.add(lines.size() + " " + each.line()));
            return lines.stream().collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
