package dev.jampx.cdk.function;

import dev.jampx.model.resolved.Schedule;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.scheduler.CfnSchedule;
import software.constructs.Construct;

/** Has a function called again and again. */
final class FunctionSchedules {

    private FunctionSchedules() {}

    static void add(Construct scope, List<Schedule> schedules, IFunction target) {
        if (schedules.isEmpty()) {
            return;
        }
        Role role = role(scope, target);
        for (int number = 0; number < schedules.size(); number++) {
            Schedule schedule = schedules.get(number);
            CfnSchedule made = CfnSchedule.Builder.create(scope, "Schedule" + number)
                    .scheduleExpression(schedule.expression())
                    .scheduleExpressionTimezone(schedule.timezone())
                    .flexibleTimeWindow(CfnSchedule.FlexibleTimeWindowProperty.builder()
                            .mode("OFF")
                            .build())
                    .target(CfnSchedule.TargetProperty.builder()
                            .arn(target.getFunctionArn())
                            .roleArn(role.getRoleArn())
                            .build())
                    .build();
            schedule.description().ifPresent(made::setDescription);
        }
    }

    // The condition keeps schedules of other accounts from calling through the role.
    private static Role role(Construct scope, IFunction target) {
        PolicyStatement call = PolicyStatement.Builder.create()
                .actions(List.of("lambda:InvokeFunction"))
                .resources(List.of(target.getFunctionArn()))
                .build();
        return Role.Builder.create(scope, "SchedulerRole")
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com")
                        .withConditions(Map.of(
                                "StringEquals",
                                Map.of("aws:SourceAccount", Stack.of(scope).getAccount()))))
                .inlinePolicies(Map.of(
                        "Call",
                        PolicyDocument.Builder.create()
                                .statements(List.of(call))
                                .build()))
                .build();
    }
}
