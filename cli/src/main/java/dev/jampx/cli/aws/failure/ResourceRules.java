package dev.jampx.cli.aws.failure;

import static dev.jampx.cli.aws.failure.FailureRule.when;

import dev.jampx.cli.mistake.StackProblems;
import java.util.List;
import java.util.Optional;

/** Failures of single resources that are known by what their services say. */
final class ResourceRules {

    /** All of them, the more exact first. */
    static final List<FailureRule> RULES = List.of(
            when(
                    "Failed to retrieve backend secret '?([\\w.-]+)'?",
                    (match, subject) -> StackProblems.secretNotSet(Optional.of(match.group(1)), subject.text())),
            when(
                    "Unable to fetch parameters? \\[?/amplify/[^\\s\\]]*/([\\w.-]+)|"
                            + "Parameters: \\[ssm(?:-secure)?:/amplify/[^\\s\\]]*/([\\w.-]+?)(?::[^\\]]*)?] cannot be found",
                    (match, subject) -> StackProblems.secretNotSet(
                            Optional.of(match.group(1) == null ? match.group(2) : match.group(1)), subject.text())),
            when(
                    "Unzipped size must be smaller than|exceeds the maximum allowed size of \\d+ bytes|"
                            + "size must be smaller than \\d+ bytes|RequestEntityTooLargeException|CodeStorageExceeded",
                    (match, subject) -> StackProblems.packageTooLarge(subject.resource(), subject.text())),
            when(
                    "custom-named resource requires replacing|Updates are not allowed for property|"
                            + "Invalid AttributeDataType input|Existing schema attributes cannot be modified|"
                            + "Cannot update GSI's properties|more than one GSI creation or deletion|"
                            + "Required custom attributes are not supported",
                    (match, subject) -> StackProblems.notChangeable(subject.resource(), subject.text())),
            when(
                    "LimitExceeded|ServiceQuotaExceeded|quota|QuotaExceeded|TooManyBuckets|limit exceeded|"
                            + "Cannot exceed quota",
                    (match, subject) -> StackProblems.quota(subject.resource(), subject.text())),
            when(
                    "AlreadyExists|already exists|Only one resolver is allowed per field",
                    (match, subject) -> StackProblems.exists(subject.resource(), subject.text())),
            when(
                    "The code contains one or more errors|Code (?:contains|has) .*error",
                    (match, subject) -> StackProblems.resolverCode(subject.resource(), subject.text())),
            when(
                    "Found \\d+ problem\\(s\\) with the schema|Schema Creation Status is FAILED|Failed to parse schema document",
                    (match, subject) -> StackProblems.schema(subject.resource(), subject.text())));

    private ResourceRules() {}
}
