package dev.jampx.cli.aws.account;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * Which account and region are meant, found as every AWS SDK finds them.
 *
 * @param variables the environment variables
 * @param profile the profile that was asked for, if any
 */
public record AwsSettings(Map<String, String> variables, Optional<String> profile) {

    public AwsSettings {
        variables = Map.copyOf(variables);
    }

    /** The profile that was asked for, or that the older variable names. */
    Optional<String> chosenProfile() {
        return profile.or(() -> Optional.ofNullable(variables.get("AWS_DEFAULT_PROFILE"))
                .filter(name -> !variables.containsKey("AWS_PROFILE")));
    }

    /** The region, if it is said anywhere. */
    public Optional<Region> region() {
        Optional<String> older = Optional.ofNullable(variables.get("AWS_DEFAULT_REGION"))
                .filter(name -> !variables.containsKey("AWS_REGION"));
        if (older.isPresent()) {
            return older.map(Region::of);
        }
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        chosenProfile().ifPresent(chain::profileName);
        try {
            return Optional.of(chain.build().getRegion());
        } catch (SdkClientException e) {
            return Optional.empty();
        }
    }

    /** The credentials. */
    AwsCredentialsProvider credentials() {
        DefaultCredentialsProvider.Builder chain = DefaultCredentialsProvider.builder();
        chosenProfile().ifPresent(chain::profileName);
        return chain.build();
    }

    /** A client of a service in that account and region. */
    <B extends AwsClientBuilder<B, C> & software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder<B, C>, C>
            C client(B builder) {
        region().ifPresent(builder::region);
        return builder.credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
