package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.Address;
import dev.jampx.cli.aws.template.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the findings of a comparison. */
final class FindingList {

    private final Comparison comparison;
    private final Map<Address, Recreation> recreations;

    private FindingList(Comparison comparison, Map<Address, Recreation> recreations) {
        this.comparison = comparison;
        this.recreations = recreations;
    }

    /** The findings, those that matter most first. */
    static List<Finding> of(Comparison comparison, Map<Address, Recreation> recreations) {
        FindingList list = new FindingList(comparison, recreations);
        List<Finding> findings = new ArrayList<>();
        comparison.before().forEach((address, resource) -> list.finding(address, resource)
                .ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(finding -> finding.subject()
                .address()));
        return List.copyOf(findings);
    }

    private Optional<Finding> finding(Address address, Resource resource) {
        Subject subject = Subject.of(address, resource);
        Content.Kind kind = subject.content().kind();
        if (recreations.containsKey(address)) {
            return Optional.<Finding>of(new Finding.Recreated(subject, comparison.reasonsOfReplacement(address)))
                    .filter(finding -> kind != Content.Kind.NOTHING);
        }
        if (comparison.counterpart(address, resource).isEmpty()) {
            // An address that the definition no longer has is not missed: who takes it away knows.
            return Optional.<Finding>of(new Finding.Removed(subject, comparison.fateWhenRemoved(address)))
                    .filter(finding -> kind == Content.Kind.DATA || kind == Content.Kind.LOGS);
        }
        if (comparison.isReplaced(address)) {
            return Optional.<Finding>of(new Finding.Replaced(
                            subject, comparison.reasonsOfReplacement(address), comparison.fateWhenReplaced(address)))
                    .filter(finding -> kind != Content.Kind.NOTHING);
        }
        List<String> unknown = comparison.changed(address, UpdateBehavior.MAY_REPLACE);
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Finding.Uncertain(subject, unknown));
    }
}
