package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Absence;
import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Resource;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.UpdateProblems;
import dev.jampx.model.deployment.DeploymentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What AWS would refuse half-way, or what would be too dear to do, found before anything is done. */
final class Refusals {

    private static final String USER_POOL = "AWS::Cognito::UserPool";

    private final Comparison comparison;
    private final DeploymentType type;

    private Refusals(Comparison comparison, DeploymentType type) {
        this.comparison = comparison;
        this.type = type;
    }

    /** The refusals, in the order of the resources. */
    static List<Mistake> of(Comparison comparison, Map<Address, Recreation> recreations, DeploymentType type) {
        Refusals refusals = new Refusals(comparison, type);
        List<Mistake> mistakes = new ArrayList<>();
        comparison.before().forEach((address, resource) -> refusals.immutable(address, resource)
                .ifPresent(mistakes::add));
        recreations.forEach(
                (address, recreation) -> refusals.recreated(address, recreation).ifPresent(mistakes::add));
        return mistakes;
    }

    private Optional<Mistake> immutable(Address address, Resource resource) {
        List<String> reasons = new ArrayList<>();
        comparison
                .changed(address, UpdateBehavior.REFUSES)
                .forEach(property -> reasons.add("The property " + property + " is changed."));
        if (resource.type().equals(USER_POOL)) {
            comparison
                    .counterpart(address, resource)
                    .ifPresent(after -> reasons.addAll(UserPoolSchema.refused(resource, after)));
        }
        return Optional.of(reasons)
                .filter(list -> !list.isEmpty())
                .map(list -> UpdateProblems.immutable(
                        resource.displayName(), Subject.of(address, resource).kind(), list, type));
    }

    private Optional<Mistake> recreated(Address address, Recreation recreation) {
        Subject subject = recreation.subject();
        List<String> reasons = comparison.reasonsOfReplacement(address);
        if (subject.content().isData() && type.keepsData()) {
            return Optional.of(UpdateProblems.wouldLoseData(
                    subject.name(), subject.kind(), subject.content().word(), reasons));
        }
        if (comparison.fateWhenRemoved(address) == Fate.KEPT) {
            return Optional.of(UpdateProblems.nameStaysTaken(subject.name(), subject.kind(), reasons));
        }
        return heldBy(recreation).map(holder -> UpdateProblems.held(subject.name(), subject.kind(), holder, reasons));
    }

    /** The resource that would have to go with it, and that is worth something. */
    private Optional<String> heldBy(Recreation recreation) {
        Address deployed = recreation.subject().address();
        return Absence.of(comparison.deployed(), List.of(deployed)).removed().stream()
                .filter(address -> !address.equals(deployed))
                .map(address -> comparison.before().get(address))
                .filter(resource -> isPrecious(ResourceTypes.of(resource.type()).content()))
                .map(Resource::displayName)
                .findFirst();
    }

    private static boolean isPrecious(Content content) {
        return content.isData() || content.kind() == Content.Kind.ADDRESS;
    }
}
