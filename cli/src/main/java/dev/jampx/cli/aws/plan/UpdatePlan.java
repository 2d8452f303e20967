package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.TemplateTree;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.model.deployment.DeploymentType;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How to get from what is deployed to what is wanted.
 *
 * <p>A plan is made from nothing but the two, so after a failure the next plan goes on where this one stopped.
 *
 * @param findings what the update does to data, the gravest first
 * @param refusals what AWS would refuse half-way; if there are any, there are no steps
 * @param steps the updates to carry out, in order; the last deploys exactly what is wanted
 */
public record UpdatePlan(List<Finding> findings, List<Mistake> refusals, List<UpdateStep> steps) {

    public UpdatePlan {
        findings = List.copyOf(findings);
        refusals = List.copyOf(refusals);
        steps = List.copyOf(steps);
    }

    /**
     * The plan for {@code wanted}.
     *
     * @param deployed what is deployed; nothing if it is the first time
     * @param wanted what the definition gives
     * @param type whether data has to outlive the update
     */
    public static UpdatePlan of(Optional<TemplateTree> deployed, TemplateTree wanted, DeploymentType type) {
        return deployed.map(before -> update(before, wanted, type))
                .orElseGet(() -> new UpdatePlan(
                        List.of(),
                        List.of(),
                        List.of(new UpdateStep(wanted, List.of(new StepAction.ApplyDefinition())))));
    }

    private static UpdatePlan update(TemplateTree deployed, TemplateTree wanted, DeploymentType type) {
        Comparison comparison = new Comparison(deployed, wanted);
        SortedMap<Address, Recreation> recreations = recreations(comparison);
        List<Finding> findings = FindingList.of(comparison, recreations);
        List<Mistake> refusals = Refusals.of(comparison, recreations, type);
        List<UpdateStep> steps =
                refusals.isEmpty() ? new StepSequence(comparison, recreations.values()).steps() : List.of();
        return new UpdatePlan(findings, refusals, steps);
    }

    private static SortedMap<Address, Recreation> recreations(Comparison comparison) {
        SortedMap<Address, Recreation> recreations = new TreeMap<>();
        comparison.before().forEach((address, resource) -> comparison
                .takenName(address)
                .ifPresent(wanted -> recreations.put(address, new Recreation(Subject.of(address, resource), wanted))));
        return recreations;
    }

    /** Whether somebody has to agree before the first update begins. */
    public boolean needsConsent() {
        return findings.stream().anyMatch(finding -> finding.severity().needsConsent());
    }
}
