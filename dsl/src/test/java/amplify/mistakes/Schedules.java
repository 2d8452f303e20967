package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Schedules that cannot be followed, beside some that can. */
final class Schedules implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineFunction("rates")
                        .handler(Good.class)
                        .schedule("every 0m")
                        .schedule("every 5 minutes")
                        .schedule("every -1h")
                        .schedule("every 1.5h"),
                defineFunction("crons")
                        .handler(Good.class)
                        .schedule("0 9 * *")
                        .schedule("60 9 ? * 2 *")
                        .schedule("0 24 * * ?")
                        .schedule("0 9 1 13 ?")
                        .schedule("0 9 ? * MON")
                        .schedule("0 9 ? * 5-2")
                        .schedule("0 9/0 ? * 2")
                        .schedule("0 9 ? * 2 1969")
                        .schedule("0 9 1 * 2")
                        .schedule("0 9 ? * ?"),
                defineFunction("busy").handler(Good.class).timeoutSeconds(301).schedule("every 5m"),
                defineFunction("placed").handler(Good.class).schedule("every day", at -> at.timezone("Europe/Berlim")),
                defineFunction("fine")
                        .handler(Good.class)
                        .timeoutSeconds(300)
                        .schedule("every 5m")
                        .schedule("every 90m")
                        .schedule("every week")
                        .schedule("0/5,30-40/2 9-17 ? 1,6 2-6 2026/2")
                        .schedule("0 9 ? * 2 *", at -> at.timezone("Europe/Berlin")
                                .description("Mondays")));
    }
}

/* Wanted:

JPX4012  amplify/mistakes/Schedules.java:15
    .schedule("every 0m")
  The schedule "every 0m" cannot be followed: a rate is "every 5m", "every 2h", "every day", "every week", "every month" or "every year".

JPX4012  amplify/mistakes/Schedules.java:16
    .schedule("every 5 minutes")
  The schedule "every 5 minutes" cannot be followed: a rate is "every 5m", "every 2h", "every day", "every week", "every month" or "every year".

JPX4012  amplify/mistakes/Schedules.java:17
    .schedule("every -1h")
  The schedule "every -1h" cannot be followed: a rate is "every 5m", "every 2h", "every day", "every week", "every month" or "every year".

JPX4012  amplify/mistakes/Schedules.java:18
    .schedule("every 1.5h"),
  The schedule "every 1.5h" cannot be followed: a rate is "every 5m", "every 2h", "every day", "every week", "every month" or "every year".

JPX4012  amplify/mistakes/Schedules.java:21
    .schedule("0 9 * *")
  The schedule "0 9 * *" cannot be followed: cron has 5 or 6 fields: minute, hour, day of the month, month, day of the week, year.

JPX4012  amplify/mistakes/Schedules.java:22
    .schedule("60 9 ? * 2 *")
  The schedule "60 9 ? * 2 *" cannot be followed: the minute is "60"; it takes "*", or numbers from 0 to 59 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:23
    .schedule("0 24 * * ?")
  The schedule "0 24 * * ?" cannot be followed: the hour is "24"; it takes "*", or numbers from 0 to 23 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:24
    .schedule("0 9 1 13 ?")
  The schedule "0 9 1 13 ?" cannot be followed: the month is "13"; it takes "*", or numbers from 1 to 12 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:25
    .schedule("0 9 ? * MON")
  The schedule "0 9 ? * MON" cannot be followed: the day of the week is "MON"; it takes "*", or numbers from 1 to 7 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:26
    .schedule("0 9 ? * 5-2")
  The schedule "0 9 ? * 5-2" cannot be followed: the day of the week is "5-2"; it takes "*", or numbers from 1 to 7 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:27
    .schedule("0 9/0 ? * 2")
  The schedule "0 9/0 ? * 2" cannot be followed: the hour is "9/0"; it takes "*", or numbers from 0 to 23 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:28
    .schedule("0 9 ? * 2 1969")
  The schedule "0 9 ? * 2 1969" cannot be followed: the year is "1969"; it takes "*", or numbers from 1970 to 2199 with "-", "," and "/".

JPX4012  amplify/mistakes/Schedules.java:29
    .schedule("0 9 1 * 2")
  The schedule "0 9 1 * 2" cannot be followed: exactly one of day of the month and day of the week has to be "?".

JPX4012  amplify/mistakes/Schedules.java:30
    .schedule("0 9 ? * ?"),
  The schedule "0 9 ? * ?" cannot be followed: exactly one of day of the month and day of the week has to be "?".

JPX4013  amplify/mistakes/Schedules.java:31
    defineFunction("busy").handler(Good.class).timeoutSeconds(301).schedule("every 5m"),
  Function "busy" may run for 301 seconds, which is longer than the time from one call to the next of the schedule "every 5m".
  Call it less often, or give it less time.

JPX4014  amplify/mistakes/Schedules.java:32
    defineFunction("placed").handler(Good.class).schedule("every day", at -> at.timezone("Europe/Berlim")),
  The schedule "every day" is in the time zone "Europe/Berlim", which does not exist.
  Name a place, as in "Europe/Berlin", or "UTC".
*/
