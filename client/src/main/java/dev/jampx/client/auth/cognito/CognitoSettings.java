package dev.jampx.client.auth.cognito;

import dev.jampx.client.auth.TokenStorage;
import dev.jampx.client.auth.credentials.IdentityPool;
import dev.jampx.client.service.JsonService;
import dev.jampx.client.service.ServiceClock;
import java.time.Clock;
import java.util.Optional;

/**
 * What {@link CognitoAuth} is made of.
 *
 * @param userPool the user pools' API
 * @param userPoolId the user pool
 * @param userPoolClientId the app client
 * @param identityPool the identity pool, if there is one
 * @param guests whether it has credentials for guests
 * @param storage keeps the session
 * @param machineClock this machine's clock
 * @param serviceClock the time as Cognito has it
 */
public record CognitoSettings(
        JsonService userPool,
        String userPoolId,
        String userPoolClientId,
        Optional<IdentityPool> identityPool,
        boolean guests,
        TokenStorage storage,
        Clock machineClock,
        ServiceClock serviceClock) {}
