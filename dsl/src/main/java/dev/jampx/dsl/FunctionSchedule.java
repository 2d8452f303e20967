package dev.jampx.dsl;

/**
 * A schedule by which a function is called. Amplify: {@code { cron, timezone, description }} and {@code { rate, timezone, description }}.
 *
 * <pre>{@code
 * defineFunction("report").handler(Report.class)
 *     .schedule("0 9 ? * 2 *", schedule -> schedule.timezone("Europe/Berlin").description("Mondays at nine"))
 * }</pre>
 */
public sealed interface FunctionSchedule permits ScheduleDeclaration {

    /**
     * Says in which time zone it is meant. Amplify: {@code timezone}.
     *
     * @param timezone such as {@code Europe/Berlin}; {@code UTC} unless set
     */
    FunctionSchedule timezone(String timezone);

    /**
     * Says what it is for. Amplify: {@code description}.
     *
     * @param description any text
     */
    FunctionSchedule description(String description);
}
