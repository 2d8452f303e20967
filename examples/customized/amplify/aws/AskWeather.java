package amplify.aws;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.BackendCustomization;

/** Gives resolver code the data source that it names: an HTTP service. */
public final class AskWeather implements BackendCustomization {

    @Override
    public void customize(AmplifyBackend backend) {
        backend.data().addHttpDataSource("WeatherService", "https://weather.example.com");
    }
}
