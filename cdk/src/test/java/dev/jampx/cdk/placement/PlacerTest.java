package dev.jampx.cdk.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Units are placed within limits, never move, and never close a circle of stacks. */
class PlacerTest {

    private static final Size STACK = Limits.CLOUDFORMATION.stack();
    private static final Size HUB = new Size(60, 100_000);

    @Example
    void whatFitsIntoOneStackIsInOneStack() {
        List<Unit> units = models(20, new Size(15, 20_000));
        assertThat(place(units, Placement.NONE).children()).isEmpty();
    }

    @Example
    void whatIsTooMuchForTheHubGoesIntoNestedStacksInOrder() {
        Placement placement = place(models(60, new Size(15, 20_000)), Placement.NONE);
        assertThat(placement.children()).containsExactly("Sources1", "Sources2");
        assertThat(placement.stackOf("model/M0")).isEqualTo(Placement.HUB);
        assertThat(placement.stackOf("model/M59")).isEqualTo("Sources2");
    }

    @Example
    void aTemplateIsFullOfBytesAsWell() {
        assertThat(place(models(8, new Size(2, 200_000)), Placement.NONE).children())
                .hasSize(2);
    }

    @Example
    void aVeryLargeUnitHasAStackOfItsOwn() {
        List<Unit> units = models(3, new Size(450, 1000));
        assertThat(place(units, Placement.NONE).stackByUnit().values())
                .containsExactly("Sources1", "Sources2", "Sources3");
    }

    @Example
    void roomOfARemovedModelIsUsedAgain() {
        List<Unit> before = models(60, new Size(15, 20_000));
        Placement first = place(before, Placement.NONE);
        List<Unit> after = new ArrayList<>(before);
        after.remove(0);
        after.add(Unit.model("New", new Size(15, 20_000)));
        assertThat(place(after, first).stackOf("model/New")).isEqualTo(Placement.HUB);
    }

    @Property(tries = 300)
    void stacksStayWithinLimits(@ForAll("histories") List<List<Unit>> history) {
        Placement earlier = Placement.NONE;
        for (List<Unit> units : history) {
            earlier = place(units, earlier);
            Map<String, Size> taken = new LinkedHashMap<>(Map.of(Placement.HUB, HUB));
            for (Unit unit : units) {
                taken.merge(earlier.stackOf(unit.name()), unit.size(), Size::plus);
            }
            assertThat(taken.values()).allMatch(size -> size.fitsInto(STACK));
        }
    }

    @Property(tries = 300)
    void nothingMoves(@ForAll("histories") List<List<Unit>> history) {
        Placement earlier = Placement.NONE;
        for (List<Unit> units : history) {
            Placement now = place(units, earlier);
            assertThat(now.stackByUnit().keySet()).containsExactlyElementsOf(names(units));
            earlier.stackByUnit().forEach((unit, stack) -> {
                if (now.stackByUnit().containsKey(unit)) {
                    assertThat(now.stackOf(unit)).isEqualTo(stack);
                }
            });
            assertThat(place(units, now)).isEqualTo(now);
            earlier = now;
        }
    }

    /** Pipelines refer to any source, everything refers to the hub, and the hub's own resources to nothing in a nested stack. */
    @Property(tries = 300)
    void noCircleOfStacks(@ForAll("histories") List<List<Unit>> history) {
        Placement earlier = Placement.NONE;
        for (List<Unit> units : history) {
            earlier = place(units, earlier);
            Map<String, Set<String>> references = new LinkedHashMap<>();
            for (Unit from : units) {
                for (Unit to : units) {
                    if (from.level() == Unit.Level.PIPELINE && to.level() == Unit.Level.SOURCE) {
                        references
                                .computeIfAbsent(node(from, earlier), node -> new LinkedHashSet<>())
                                .add(node(to, earlier));
                    }
                }
            }
            references.forEach((node, to) -> to.remove(node));
            assertThat(hasCircle(references)).isFalse();
        }
    }

    /** What CloudFormation orders: nested stacks as wholes, and the resources of the hub one by one. */
    private static String node(Unit unit, Placement placement) {
        String stack = placement.stackOf(unit.name());
        return stack.equals(Placement.HUB) ? unit.name() : stack;
    }

    private static boolean hasCircle(Map<String, Set<String>> references) {
        Map<String, Set<String>> left = new LinkedHashMap<>(references);
        // Without what nothing is left to wait for, until nothing changes.
        while (left.entrySet().removeIf(entry -> entry.getValue().stream().noneMatch(left::containsKey))) {}
        return !left.isEmpty();
    }

    /** Definitions of one backend, each made of the one before by adding and removing models, functions and resolvers. */
    @Provide
    Arbitrary<List<List<Unit>>> histories() {
        Arbitrary<Size> sizes = Combinators.combine(
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(100, 250_000))
                .as(Size::new);
        Arbitrary<Unit> units = Combinators.combine(
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 2),
                        sizes)
                .as((number, kind, size) -> switch (kind) {
                    case 0 -> Unit.model("M" + number, size);
                    case 1 -> Unit.function("f" + number, size);
                    default -> Unit.resolver("Query", "q" + number, size);
                });
        Arbitrary<List<Unit>> definitions = units.list()
                .ofMaxSize(60)
                .map(list -> List.copyOf(list.stream()
                        .collect(Collectors.toMap(Unit::name, unit -> unit, (one, other) -> one, LinkedHashMap::new))
                        .values()));
        return definitions.list().ofMinSize(1).ofMaxSize(4).map(PlacerTest::withoutGrowth);
    }

    /** Units keep the size that they had first: how much they may grow is what stacks are not filled for. */
    private static List<List<Unit>> withoutGrowth(List<List<Unit>> history) {
        Map<String, Unit> first = new LinkedHashMap<>();
        history.forEach(units -> units.forEach(unit -> first.putIfAbsent(unit.name(), unit)));
        return history.stream()
                .map(units -> units.stream().map(unit -> first.get(unit.name())).toList())
                .toList();
    }

    private static Placement place(List<Unit> units, Placement earlier) {
        return Placer.place(Limits.CLOUDFORMATION, HUB, units, earlier);
    }

    private static List<Unit> models(int count, Size size) {
        return IntStream.range(0, count)
                .mapToObj(number -> Unit.model("M" + number, size))
                .toList();
    }

    private static List<String> names(List<Unit> units) {
        return units.stream().map(Unit::name).toList();
    }
}
