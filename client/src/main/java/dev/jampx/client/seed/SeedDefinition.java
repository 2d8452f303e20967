package dev.jampx.client.seed;

/**
 * Fills a sandbox with users and data. A project has one, in {@code amplify/seed/Seed.java}, and {@code jampx sandbox seed} runs it.
 *
 * <pre>{@code
 * public final class Seed implements SeedDefinition {
 *     public void seed(SeedContext context) {
 *         context.createAndSignUpUser(NewUser.of("ada@example.com").password("Correct-Horse-7").signInAfterCreation());
 *         DataClient.of(context.amplify()).todo().create(CreateTodo.builder().content("begin").build());
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface SeedDefinition {

    /**
     * Fills the sandbox.
     *
     * @param context the sandbox
     * @throws Exception whatever goes wrong; the command shows it with the line of the seed
     */
    void seed(SeedContext context) throws Exception;
}
