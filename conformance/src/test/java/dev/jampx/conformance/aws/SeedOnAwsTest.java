package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.conformance.BesideOthers;
import dev.jampx.standin.AwsStandIn;
import dev.jampx.standin.Call;
import dev.jampx.standin.cloudformation.PhysicalResource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jampx sandbox seed --aws} and {@code generate-policy}, for a sandbox on a stand-in for AWS. */
@Tag("toolchain")
@BesideOthers
class SeedOnAwsTest {

    private static final String SEED =
            """
            package amplify.seed;

            import dev.jampx.client.seed.*;

            public final class Seed implements SeedDefinition {
                @Override
                public void seed(SeedContext context) {
                    context.setSecret("TOKEN", "sesame");
                    System.out.println("The secret is " + context.getSecret("TOKEN"));
                    context.addToUserGroup("ada@example.com", "%s");
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private AwsStandIn aws = null;
    private AwsProject project = null;
    private Jampx jampx = null;

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        project = AwsProject.in(folder);
        project.change("amplify/backend.java", "login.email())", "login.email()).groups(\"Admins\")");
        project.write("amplify/seed/Seed.java", SEED.formatted("Admins"));
        jampx = new Jampx(folder, aws.environment());
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    private Jampx.Ending mine(String... arguments) throws IOException, InterruptedException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--identifier";
        all[arguments.length + 1] = "mine";
        return jampx.run(all);
    }

    @Test
    void fillsWhatIsDeployedAndSaysWhatThatTakes() throws IOException, InterruptedException {
        assertThat(mine("sandbox", "seed", "--aws").exitCode())
                .as("nothing is deployed")
                .isNotZero();
        Jampx.Ending deployed = mine("sandbox", "--aws", "--once");
        assertThat(deployed.exitCode()).as(deployed.toString()).isZero();

        Jampx.Ending filled = mine("sandbox", "seed", "--aws");
        assertThat(filled.exitCode()).as(filled.toString()).isZero();
        assertThat(filled.out()).contains("The secret is sesame", "The sandbox is filled.");
        assertThat(aws.users().members("Admins")).containsExactly("ada@example.com");

        Jampx.Ending printed = mine("sandbox", "seed", "generate-policy");
        assertThat(printed.exitCode()).as(printed.toString()).isZero();
        JsonNode policy = new ObjectMapper().readTree(printed.out());
        PhysicalResource pool = aws.resources().all("AWS::Cognito::UserPool").get(0);
        assertThat(policy.at("/Statement/0/Resource").asText())
                .isEqualTo(aws.account().arn("cognito-idp", "userpool/" + pool.id()));
        assertThat(policy.at("/Statement/1/Resource/0").asText()).endsWith("/*");
        String secrets = policy.at("/Statement/1/Resource/0").asText().replaceFirst("^.*:parameter", "");
        assertThat(aws.parameters().find(secrets.replace("*", "TOKEN"))).isPresent();
        assertThat(aws.calls().stream().map(Call::action))
                .contains("cognito-idp:AdminAddUserToGroup", "ssm:PutParameter", "ssm:GetParameter");

        project.write("amplify/seed/Seed.java", SEED.formatted("Nobody"));
        Jampx.Ending failed = mine("sandbox", "seed", "--aws");
        assertThat(failed.exitCode()).as(failed.toString()).isOne();
        assertThat(failed.err()).contains("JPX1069  amplify/seed/Seed.java", "Group not found.");
    }
}
