package dev.jampx.sandbox.cognito.device;

/**
 * How a pool tracks devices; Cognito's {@code DeviceConfiguration}.
 *
 * @param challengeRequiredOnNewDevice whether a remembered device stands in for a second factor
 * @param deviceOnlyRememberedOnUserPrompt whether users are asked before a device is remembered
 */
public record DeviceTracking(boolean challengeRequiredOnNewDevice, boolean deviceOnlyRememberedOnUserPrompt) {

    /** The form in which it is kept. */
    String kept() {
        return challengeRequiredOnNewDevice + "," + deviceOnlyRememberedOnUserPrompt;
    }

    /** What {@link #kept} wrote. */
    static DeviceTracking read(String kept) {
        String[] flags = kept.split(",");
        return new DeviceTracking(Boolean.parseBoolean(flags[0]), Boolean.parseBoolean(flags[1]));
    }
}
