package dev.jampx.cli.aws.plan;

import dev.jampx.cli.aws.template.TemplateTree;
import java.util.List;

/**
 * One update that CloudFormation can carry.
 *
 * @param tree what to deploy
 * @param actions what it does
 */
public record UpdateStep(TemplateTree tree, List<StepAction> actions) {

    public UpdateStep {
        actions = List.copyOf(actions);
    }
}
