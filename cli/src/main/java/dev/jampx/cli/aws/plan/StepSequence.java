package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Absence;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.MaskedTexts;
import dev.jampx.cli.aws.template.Resource;
import dev.jampx.cli.aws.template.StackPath;
import dev.jampx.cli.aws.template.Template;
import dev.jampx.cli.aws.template.TemplateTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The updates from a deployed tree of templates to the wanted one, as few as there can be.
 *
 * <p>Until every new index exists, the rest of the backend stays as it is deployed, so that no resolver asks for an index that is still to
 * come. Where the deployed templates cannot be told exactly, the definition is applied at once.
 */
final class StepSequence {

    private final Comparison comparison;
    private final List<Recreation> recreations;
    private final List<TableChange> tables;
    private final int length;

    /** What the updates before {@link #applied} are made from. */
    private final TemplateTree early;

    /** The first update that applies the definition. */
    private final int applied;

    StepSequence(Comparison comparison, Collection<Recreation> recreations) {
        this.comparison = comparison;
        this.recreations = List.copyOf(recreations);
        this.tables = TableChange.of(comparison);
        int atLeast = recreations.isEmpty() ? 1 : 2;
        this.length =
                tables.stream().mapToInt(table -> table.schedule().length()).reduce(atLeast, Math::max);
        int complete = tables.stream()
                .mapToInt(table -> table.schedule().lengthToLastCreation())
                .reduce(atLeast, Math::max);
        Optional<TemplateTree> deployed =
                complete == 1 ? Optional.empty() : MaskedTexts.restore(comparison.deployed(), comparison.wanted());
        this.applied = deployed.isPresent() ? complete : 1;
        this.early = deployed.orElse(comparison.wanted());
    }

    List<UpdateStep> steps() {
        TemplateTree without =
                recreations.isEmpty() ? early : Absence.of(early, absent()).tree();
        List<UpdateStep> steps = new ArrayList<>();
        for (int step = 1; step <= length; step++) {
            // Without a deployed tree to start from, the first update is the definition without what has to come anew.
            TemplateTree base = step < applied || step == 1 && applied == 1 ? without : comparison.wanted();
            steps.add(new UpdateStep(withIndexes(base, step), actions(step)));
        }
        return steps;
    }

    private List<Address> absent() {
        return recreations.stream().map(this::absent).toList();
    }

    private Address absent(Recreation recreation) {
        return applied == 1 ? recreation.wanted() : recreation.subject().address();
    }

    private StepAction takeAway(Recreation recreation) {
        List<String> with = Absence.of(early, List.of(absent(recreation))).removed().stream()
                .filter(address -> !absent().contains(address))
                .flatMap(address -> early.resource(address).stream())
                .map(Resource::displayName)
                .toList();
        return new StepAction.TakeAway(recreation.subject(), with);
    }

    private TemplateTree withIndexes(TemplateTree base, int step) {
        Map<StackPath, List<Resource>> changed = new LinkedHashMap<>();
        for (TableChange table : tables) {
            base.resource(table.address()).ifPresent(resource -> changed.computeIfAbsent(
                            table.address().stack(), stack -> new ArrayList<>())
                    .add(table.after(step, length, resource)));
        }
        TemplateTree tree = base;
        for (Map.Entry<StackPath, List<Resource>> entry : changed.entrySet()) {
            Template template = base.template(entry.getKey()).with(entry.getValue());
            tree = tree.with(entry.getKey(), template);
        }
        return tree;
    }

    private List<StepAction> actions(int step) {
        List<StepAction> actions = new ArrayList<>();
        if (step == 1) {
            recreations.forEach(recreation -> actions.add(takeAway(recreation)));
        }
        tables.forEach(table -> table.schedule().at(step, length).ifPresent(operation -> {
            String index = operation.index().name();
            actions.add(
                    operation instanceof IndexOperation.Create
                            ? new StepAction.CreateIndex(table.name(), index)
                            : new StepAction.DeleteIndex(table.name(), index));
        }));
        if (step == applied) {
            actions.add(new StepAction.ApplyDefinition());
        }
        return actions;
    }
}
