package dev.jampx.cli.aws.failure;

import static dev.jampx.cli.aws.failure.FailureRule.when;

import dev.jampx.cli.mistake.StackProblems;
import java.util.Arrays;
import java.util.List;

/** Failures of stacks as a whole: states in which they cannot be changed, templates that are none. */
final class StackRules {

    /** All of them, the more exact first. */
    static final List<FailureRule> RULES = List.of(
            when(
                    "(?:in|status:?|current state:|state) \\[?(\\w*ROLLBACK_FAILED)",
                    (match, subject) ->
                            StackProblems.rollbackFailed(subject.target().stack(), match.group(1))),
            when(
                    "(?:is in|in status|while in status|current state:|status:?) \\[?(\\w+_IN_PROGRESS)",
                    (match, subject) ->
                            StackProblems.inProgress(subject.target().stack(), match.group(1))),
            when(
                    "InsufficientChangeSetStatus|OperationInProgressException|is still being created \\(CREATE_IN_PROGRESS\\)|"
                            + "Another (?:deployment|operation) .* in progress|TokenAlreadyExistsException",
                    (match, subject) ->
                            StackProblems.inProgress(subject.target().stack(), "")),
            when(
                    "cannot be deleted while TerminationProtection is enabled",
                    (match, subject) ->
                            StackProblems.terminationProtection(subject.target().stack())),
            when(
                    "DELETE_FAILED \\(The following resource\\(s\\) failed to delete: \\[([^\\]]*)]",
                    (match, subject) -> StackProblems.notDeleted(
                            subject.target().stack(),
                            Arrays.asList(match.group(1).split(", ")))),
            when(
                    "(?:is in|in state|current state:) \\[?(ROLLBACK_COMPLETE|CREATE_FAILED|DELETE_FAILED|REVIEW_IN_PROGRESS)",
                    (match, subject) -> StackProblems.unusable(subject.target().stack(), match.group(1))),
            when(
                    "Circular dependency between resources: \\[([^\\]]*)]",
                    (match, subject) -> StackProblems.circle(subject.target().stack(), match.group(1))),
            when(
                    "may not exceed \\d+ bytes in size|failed to satisfy constraint: Member must have length less than or"
                            + " equal to 51200|(?:Number|number) of resources, \\d+, is greater than|Limit on the number of"
                            + " resources in a single stack operation exceeded|Number of (?:parameters|outputs)",
                    (match, subject) -> StackProblems.tooLarge(
                            subject.target().stack(), FailureText.line(subject.text(), match.start()))),
            when(
                    "Stack with id (\\S+) does not exist|No stack named '([^']+)'",
                    (match, subject) ->
                            StackProblems.noStack(match.group(1) == null ? match.group(2) : match.group(1))),
            when(
                    "Template (?:format|validation) error:? [^\\n]*|Template error: [^\\n]*|"
                            + "Early validation failed(?s:.*)|Unresolved resource dependencies [^\\n]*|"
                            + "Properties validation failed [^\\n]*|Encountered unsupported property [^\\n]*",
                    (match, subject) -> StackProblems.invalidTemplate(
                            subject.resource(), match.group().strip())));

    private StackRules() {}
}
