package amplify.mistakes;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;

/** Settings of functions that Lambda, EventBridge and CloudWatch do not have, beside some that they have. */
final class FunctionSettings implements BackendDefinition {

    @Override
    public Backend define() {
        return defineBackend(
                defineFunction("small").handler(Good.class).ephemeralStorageSizeMB(511),
                defineFunction("big").handler(Good.class).ephemeralStorageSizeMB(10_241),
                defineFunction("elsewhere").entry("../../../handler.js"),
                defineFunction("absolute").custom("/opt/code.zip", "python3.13", "app.handler"),
                defineFunction("old").entry("./handler.js").runtime(16),
                defineFunction("oldJava").handler(Good.class).runtime(11),
                defineFunction("snake").custom("./code.zip", "python3.1", "app.handler"),
                defineFunction("layered").handler(Good.class).layer("tools", "tools"),
                defineFunction("many")
                        .handler(Good.class)
                        .layer("a", "a:1")
                        .layer("b", "b:1")
                        .layer("c", "c:1")
                        .layer("d", "d:1")
                        .layer("e", "e:1")
                        .layer("f", "f:1"),
                defineFunction("chatty").handler(Good.class).logging(log -> log.format("jsn")
                        .level("info")),
                defineFunction("loud").handler(Good.class).logging(log -> log.format("json")
                        .level("shout")),
                defineFunction("kept").handler(Good.class).logging(log -> log.retention("1 weeks")),
                defineFunction("leveled").handler(Good.class).logging(log -> log.level("debug")),
                defineFunction("endless").entry("./handler.js").durableConfig(31_622_401, 91),
                defineFunction("undurable").handler(Good.class).durableConfig(60),
                defineFunction("secretive").handler(Good.class).environment("KEY", secret("my key")),
                defineFunction("reserved").handler(Good.class).environment("AWS_REGION", secret("REGION")),
                defineFunction("fine")
                        .handler(Good.class)
                        .ephemeralStorageSizeMB(10_240)
                        .runtime(25)
                        .layer("a", "arn:aws:lambda:eu-west-1:123456789012:layer:tools-1:3")
                        .layer("b", "tools:3")
                        .logging(log -> log.format("json").level("fatal").retention("infinite"))
                        .environment("KEY", secret("my.key-1_A")),
                defineFunction("lasting").entry("./handler.ts").runtime(24).durableConfig(31_622_400, 90));
    }
}

/* Wanted:

JPX4008  amplify/mistakes/FunctionSettings.java:13
    defineFunction("small").handler(Good.class).ephemeralStorageSizeMB(511),
  ephemeralStorageSizeMB of function "small" is 511; Lambda allows 512 to 10240 MB.

JPX4008  amplify/mistakes/FunctionSettings.java:14
    defineFunction("big").handler(Good.class).ephemeralStorageSizeMB(10_241),
  ephemeralStorageSizeMB of function "big" is 10241; Lambda allows 512 to 10240 MB.

JPX4009  amplify/mistakes/FunctionSettings.java:15
    defineFunction("elsewhere").entry("../../../handler.js"),
  Function "elsewhere" is to run "../../../handler.js", which is not inside the project.
  Name a file by its path from the folder of this source, such as "./handler.js".

JPX4009  amplify/mistakes/FunctionSettings.java:16
    defineFunction("absolute").custom("/opt/code.zip", "python3.13", "app.handler"),
  Function "absolute" is to run "/opt/code.zip", which is not inside the project.
  Name a file by its path from the folder of this source, such as "./handler.js".

JPX4010  amplify/mistakes/FunctionSettings.java:17
    defineFunction("old").entry("./handler.js").runtime(16),
  Function "old" is to run on Node.js 16; Lambda has Node.js 18, 20, 22 and 24.

JPX4010  amplify/mistakes/FunctionSettings.java:18
    defineFunction("oldJava").handler(Good.class).runtime(11),
  Function "oldJava" is to run on Java 11; Lambda has Java 17, 21 and 25.

JPX4011  amplify/mistakes/FunctionSettings.java:19
    defineFunction("snake").custom("./code.zip", "python3.1", "app.handler"),
  Function "snake" is to run on "python3.1", which Lambda does not have.
  Did you mean "python3.10"?

JPX4015  amplify/mistakes/FunctionSettings.java:20
    defineFunction("layered").handler(Good.class).layer("tools", "tools"),
  Function "layered" has the layer "tools", which is neither the ARN of a version of a layer nor its name and version.
  Write an ARN such as "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3", or "tools:3".

JPX4016  amplify/mistakes/FunctionSettings.java:21
    defineFunction("many")
  Function "many" has 6 layers; Lambda allows 5.

JPX4017  amplify/mistakes/FunctionSettings.java:29
    defineFunction("chatty").handler(Good.class).logging(log -> log.format("jsn")
  The format of the logging of function "chatty" is "jsn".
  Did you mean "json"?

JPX4018  amplify/mistakes/FunctionSettings.java:29
    defineFunction("chatty").handler(Good.class).logging(log -> log.format("jsn")
  The logging of function "chatty" has a level, which Lambda minds only if the format is json.
  Add .format("json"), or leave the level out.

JPX4017  amplify/mistakes/FunctionSettings.java:31
    defineFunction("loud").handler(Good.class).logging(log -> log.format("json")
  The level of the logging of function "loud" is "shout".
  Write one of "trace", "debug", "info", "warn", "error", "fatal".

JPX4017  amplify/mistakes/FunctionSettings.java:33
    defineFunction("kept").handler(Good.class).logging(log -> log.retention("1 weeks")),
  The retention of the logging of function "kept" is "1 weeks".
  Did you mean "1 week"?

JPX4018  amplify/mistakes/FunctionSettings.java:34
    defineFunction("leveled").handler(Good.class).logging(log -> log.level("debug")),
  The logging of function "leveled" has a level, which Lambda minds only if the format is json.
  Add .format("json"), or leave the level out.

JPX4019  amplify/mistakes/FunctionSettings.java:35
    defineFunction("endless").entry("./handler.js").durableConfig(31_622_401, 91),
  executionTimeoutSeconds of the durableConfig of function "endless" is 31622401; Lambda allows 1 to 31622400.

JPX4019  amplify/mistakes/FunctionSettings.java:35
    defineFunction("endless").entry("./handler.js").durableConfig(31_622_401, 91),
  retentionPeriodDays of the durableConfig of function "endless" is 91; Lambda allows 1 to 90.

JPX4020  amplify/mistakes/FunctionSettings.java:36
    defineFunction("undurable").handler(Good.class).durableConfig(60),
  Function "undurable" is to be durable, which Lambda offers for Node.js 22 and newer.
  Give it an entry in JavaScript and a runtime of 22 or newer, or leave durableConfig out.

JPX7101  amplify/mistakes/FunctionSettings.java:37
    defineFunction("secretive").handler(Good.class).environment("KEY", secret("my key")),
  A secret cannot be called "my key": a name is letters, digits, "_", "." and "-".
  Choose a name such as "MAIL_PASSWORD".

JPX4007  amplify/mistakes/FunctionSettings.java:38
    defineFunction("reserved").handler(Good.class).environment("AWS_REGION", secret("REGION")),
  Function "reserved" cannot set the environment variable "AWS_REGION", which Lambda or jampx sets itself.
  Choose another name for it.
*/
