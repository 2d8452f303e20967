package dev.jampx.cli.aws.failure;

import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.Mistake;
import dev.jampx.cli.mistake.StackProblems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what AWS, the CDK and the machine say of a failure into a mistake with a way out. */
public final class FailureTranslation {

    private static final String FAILED = "\u274c";
    private static final String CAUSE = "\u2023";

    private static final List<FailureRule> OF_RESOURCES = Stream.of(
                    ResourceRules.RULES, AccessRules.RULES, StackRules.RULES)
            .flatMap(List::stream)
            .toList();

    private static final List<FailureRule> OF_COMMANDS = Stream.of(
                    AccessRules.RULES, StackRules.RULES, MachineRules.RULES, ResourceRules.RULES, MachineRules.LAST)
            .flatMap(List::stream)
            .toList();

    private final DeploymentTarget target;
    private final ResourceNames names;

    /**
     * @param target where the deployment goes
     * @param names what people call the resources
     */
    public FailureTranslation(DeploymentTarget target, ResourceNames names) {
        this.target = target;
        this.names = names;
    }

    /**
     * Why an operation failed, as its stack's events tell it.
     *
     * @param events those of the stack and of all stacks nested in it, the older first; those of earlier operations may be among them
     * @return nothing if no event tells of a failure
     */
    public Optional<Mistake> ofEvents(Collection<StackEvent> events) {
        return RootCause.of(events).map(this::ofCause);
    }

    private Mistake ofCause(RootCause cause) {
        StackEvent event = cause.event();
        String reason = FailureText.reason(FailureText.plain(event.reason()));
        String name = names.of(event.logicalId());
        return FailureRule.first(OF_RESOURCES, reason, new FailureSubject(target, name, reason))
                .orElseGet(() -> StackProblems.failed(name, event.type(), reason, cause.others()));
    }

    /**
     * Why a call of an AWS service failed.
     *
     * @param code the error's code, such as {@code ExpiredToken}; empty if the service was not reached
     * @param message what it says; those of its causes may follow
     * @return nothing if it is no failure that anybody but us can repair
     */
    public Optional<Mistake> ofService(String code, String message) {
        String text = FailureText.reason(FailureText.plain(code.isEmpty() ? message : code + ": " + message));
        return FailureRule.first(OF_COMMANDS, text, new FailureSubject(target, target.stack(), text));
    }

    /**
     * Why the command line of the CDK failed.
     *
     * @param output all that it wrote, errors included
     */
    public Mistake ofCommandLine(int exitCode, String output) {
        String text = FailureText.plain(output);
        String complaint = complaint(text);
        return FailureRule.first(OF_COMMANDS, complaint, new FailureSubject(target, target.stack(), complaint))
                .or(() -> FailureRule.first(OF_COMMANDS, text, new FailureSubject(target, target.stack(), text)))
                .orElseGet(() -> AwsProblems.unknown(exitCode, FailureText.end(text)));
    }

    /** The part of an output in which the CDK says what failed; what it says before that may be mere warnings. */
    private static String complaint(String output) {
        return Stream.of(FAILED, CAUSE)
                .map(output::indexOf)
                .filter(start -> start >= 0)
                .min(Comparator.naturalOrder())
                .map(output::substring)
                .orElse(output);
    }
}
