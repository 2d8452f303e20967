package dev.jampx.cli.aws.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.cli.aws.plan.TableSpec.IndexSpec;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.model.deployment.DeploymentType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever indexes and resolvers there were, a plan leads to those that are wanted, by updates that AWS carries, and by no more than need be. */
class UpdatePlanPropertiesTest {

    private static final List<String> ATTRIBUTES = List.of("a", "b", "c", "id");

    /**
     * A backend.
     *
     * @param tables its tables, some of them in a nested stack
     * @param fields the stack of each resolver's field
     * @param text something that only a resolver says
     */
    record BackendSpec(List<TableSpec> tables, Map<String, Boolean> fields, String text) {

        TemplateTree tree() {
            List<String> root = new ArrayList<>(List.of(Trees.resource("Topic", "AWS::SNS::Topic", "")));
            List<String> child = new ArrayList<>(List.of(Trees.resource("ChildTopic", "AWS::SNS::Topic", "")));
            for (TableSpec table : tables) {
                (table.name().equals("T2") ? child : root).add(table.json());
            }
            fields.forEach((field, nested) -> (nested ? child : root)
                    .add(Trees.resource(
                            "Resolver" + field,
                            "AWS::AppSync::Resolver",
                            "'ApiId':'api','TypeName':'Query','FieldName':'" + field + "','Code':'" + text + "'")));
            root.add(Trees.resource("Child", "AWS::CloudFormation::Stack", "'TemplateURL':'x'"));
            return Trees.tree(
                    "{'Resources':{" + String.join(",", root) + "}}",
                    Map.of("Child", Trees.tree(String.join(",", child))));
        }

        /** How many updates cannot be saved on the way to {@code wanted}. */
        int distance(BackendSpec wanted) {
            int distance = 1;
            for (TableSpec table : tables) {
                for (TableSpec other : wanted.tables) {
                    if (table.name().equals(other.name())) {
                        Set<String> different = new HashSet<>(table.fixed());
                        different.addAll(other.fixed());
                        Set<String> same = new HashSet<>(table.fixed());
                        same.retainAll(other.fixed());
                        different.removeAll(same);
                        distance = Math.max(distance, different.size());
                    }
                }
            }
            boolean moved = fields.entrySet().stream().anyMatch(entry -> !wanted.fields
                    .getOrDefault(entry.getKey(), entry.getValue())
                    .equals(entry.getValue()));
            return moved ? Math.max(2, distance) : distance;
        }
    }

    @Property(tries = 600)
    void everyUpdateIsLegalAndNoneIsSuperfluous(
            @ForAll("backends") BackendSpec deployed, @ForAll("backends") BackendSpec wanted) {
        List<UpdateStep> steps = plan(new CloudFormationModel(deployed.tree()).templates(), wanted.tree());

        assertThat(steps).hasSize(deployed.distance(wanted));
        assertThat(run(deployed.tree(), steps).deployed()).isEqualTo(wanted.tree());
        assertThat(steps).allSatisfy(step -> assertThat(List.of(deployed.text(), wanted.text()))
                .as("no question mark of CloudFormation's is deployed")
                .containsAll(texts(step.tree())));
    }

    @Property(tries = 300)
    void aPlanGoesOnWhereAnotherStopped(
            @ForAll("backends") BackendSpec deployed, @ForAll("backends") BackendSpec wanted) {
        List<UpdateStep> steps = plan(deployed.tree(), wanted.tree());
        for (int done = 0; done <= steps.size(); done++) {
            CloudFormationModel stopped = run(deployed.tree(), steps.subList(0, done));

            List<UpdateStep> rest = plan(stopped.templates(), wanted.tree());

            assertThat(rest).hasSize(Math.max(1, steps.size() - done));
            assertThat(run(stopped.deployed(), rest).deployed()).isEqualTo(wanted.tree());
        }
    }

    @Property(tries = 300)
    void tablesThatStayLoseNothing(@ForAll("backends") BackendSpec deployed, @ForAll("backends") BackendSpec wanted) {
        Set<String> stay = wanted.tables().stream().map(TableSpec::name).collect(Collectors.toSet());

        assertThat(UpdatePlan.of(Optional.of(deployed.tree()), wanted.tree(), DeploymentType.BRANCH)
                        .findings())
                .allSatisfy(finding -> assertThat(stay)
                        .doesNotContain(finding.subject().address().logicalId()));
    }

    private static List<UpdateStep> plan(TemplateTree deployed, TemplateTree wanted) {
        UpdatePlan plan = UpdatePlan.of(Optional.of(deployed), wanted, DeploymentType.BRANCH);
        assertThat(plan.refusals()).isEmpty();
        return plan.steps();
    }

    private static Set<String> texts(TemplateTree tree) {
        return tree.resources().values().stream()
                .filter(resource -> resource.type().equals("AWS::AppSync::Resolver"))
                .map(resource -> resource.property("Code").asText())
                .collect(Collectors.toSet());
    }

    private static CloudFormationModel run(TemplateTree deployed, List<UpdateStep> steps) {
        CloudFormationModel model = new CloudFormationModel(deployed);
        steps.forEach(step -> model.update(step.tree()));
        return model;
    }

    @Provide
    Arbitrary<BackendSpec> backends() {
        Arbitrary<List<TableSpec>> tables = Combinators.combine(table("T0"), table("T1"), table("T2"))
                .as((first, second, third) -> {
                    List<TableSpec> all = new ArrayList<>();
                    first.ifPresent(all::add);
                    second.ifPresent(all::add);
                    third.ifPresent(all::add);
                    return all;
                });
        Arbitrary<Map<String, Boolean>> fields =
                Arbitraries.maps(Arbitraries.of("x", "y"), Arbitraries.of(true, false));
        Arbitrary<String> texts = Arbitraries.of("plain", "ask?", "\u00e9t\u00e9", "\u00e9t\u00e8 ?");
        return Combinators.combine(tables, fields, texts).as(BackendSpec::new);
    }

    private static Arbitrary<Optional<TableSpec>> table(String name) {
        Arbitrary<String> types = Arbitraries.of("S", "N");
        Arbitrary<List<IndexSpec>> indexes = Combinators.combine(
                        Arbitraries.of("I0", "I1", "I2", "I3"),
                        Arbitraries.of(ATTRIBUTES)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of("ALL", "KEYS_ONLY"))
                .as(IndexSpec::new)
                .list()
                .ofMaxSize(4)
                .map(UpdatePlanPropertiesTest::oneOfAName);
        return Combinators.combine(types, types, types, indexes)
                .as((a, b, c, list) ->
                        Optional.of(new TableSpec(name, Map.of("a", a, "b", b, "c", c, "id", "S"), list)))
                .injectNull(0.1)
                .map(table -> table == null ? Optional.<TableSpec>empty() : table);
    }

    private static List<IndexSpec> oneOfAName(List<IndexSpec> indexes) {
        Map<String, IndexSpec> byName = new LinkedHashMap<>();
        indexes.forEach(index -> byName.put(index.name(), index));
        return List.copyOf(byName.values());
    }
}
