package dev.jampx.sandbox.cognito.device;

import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The devices that users signed in on. A pool that Amplify deploys tracks none, until somebody turns it on by {@code
 * UpdateUserPool}, as one can on AWS.
 */
public final class Devices {

    private static final String KEPT = "deviceTracking";
    private static final int GROUP_LETTERS = 9;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final UserPool pool;
    private final SecureRandom random;

    public Devices(UserPool pool, SecureRandom random) {
        this.pool = pool;
        this.random = random;
    }

    /** How devices are tracked; empty when they are not. */
    public Optional<DeviceTracking> tracking() {
        return pool.store().kept(KEPT).filter(text -> !text.isEmpty()).map(DeviceTracking::read);
    }

    /** Tracks devices so, or not at all. */
    public void track(Optional<DeviceTracking> next) {
        pool.store().keep(KEPT, next.map(DeviceTracking::kept).orElse(""));
    }

    /** A device that nobody has seen before; empty when none are tracked. Nobody knows of it until it is kept. */
    public Optional<StoredDevice> begin() {
        Instant now = pool.now();
        return tracking()
                .map(on -> new StoredDevice(
                        pool.settings().identity().region() + "_" + UUID.randomUUID(),
                        "-" + letters(),
                        null,
                        false,
                        Map.of("device_status", "valid"),
                        now,
                        now,
                        now));
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        random.ints(GROUP_LETTERS, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .forEach(letters::append);
        return letters.toString();
    }

    /**
     * The user's device of that key; empty when none are tracked or the client says nothing.
     *
     * @throws CognitoFailure when the key is of no device of the user's
     */
    public Optional<StoredDevice> known(StoredUser user, String key) {
        return key.isEmpty() || tracking().isEmpty() ? Optional.empty() : Optional.of(require(user, key));
    }

    /**
     * The same, if the device has a secret to prove itself by.
     *
     * @throws CognitoFailure when the key is of no device of the user's
     */
    public Optional<StoredDevice> proving(StoredUser user, String key) {
        return known(user, key).filter(device -> device.secret() != null);
    }

    /** Whether a device stands in for a second factor. */
    public boolean standsIn(StoredDevice device) {
        return device.remembered()
                && tracking()
                        .filter(DeviceTracking::challengeRequiredOnNewDevice)
                        .isPresent();
    }

    /**
     * The user's device of that key.
     *
     * @throws CognitoFailure when there is none
     */
    public StoredDevice require(StoredUser user, String key) {
        return pool.store().devices().find(user.username(), key).orElseThrow(Devices::unknown);
    }

    /** The failure of a device that the pool does not know. */
    public static CognitoFailure unknown() {
        return CognitoFailure.resourceNotFound("Device does not exist.");
    }

    /** The devices of a user that can prove themselves, in the order of their keys. */
    public List<StoredDevice> confirmed(StoredUser user) {
        return pool.store().devices().of(user.username()).stream()
                .filter(device -> device.secret() != null)
                .toList();
    }

    /**
     * Gives a device a secret by which it can be known again.
     *
     * @param name what the user calls it
     * @return whether the user has to be asked before it is remembered
     * @throws CognitoFailure when there is no such device, or it has a secret
     */
    public boolean confirm(StoredUser user, String key, SrpVerifier secret, Optional<String> name) {
        DeviceTracking on = tracking().orElseThrow(Devices::unknown);
        boolean ask = on.deviceOnlyRememberedOnUserPrompt();
        change(user, key, device -> {
            if (device.secret() != null) {
                throw new CognitoFailure("DeviceKeyExistsException", "Device key already exists.");
            }
            Map<String, String> attributes = new HashMap<>(device.attributes());
            name.ifPresent(text -> attributes.put("device_name", text));
            return device.confirmed(secret, !ask, attributes, pool.now());
        });
        return ask;
    }

    /**
     * Remembers a device, or no longer does.
     *
     * @throws CognitoFailure when there is no such device
     */
    public void remember(StoredUser user, String key, boolean remembered) {
        change(user, key, device -> device.withRemembered(remembered, pool.now()));
    }

    /** Notes that a user signed in on a device. */
    public void authenticated(StoredUser user, StoredDevice device) {
        change(user, device.key(), old -> old.authenticated(pool.now()));
    }

    /**
     * Forgets a device.
     *
     * @throws CognitoFailure when there is no such device
     */
    public void forget(StoredUser user, String key) {
        pool.store().write(() -> {
            StoredDevice device = require(user, key);
            pool.store().devices().remove(user.username(), key);
            return device;
        });
    }

    private void change(StoredUser user, String key, UnaryOperator<StoredDevice> change) {
        pool.store().write(() -> {
            StoredDevice changed = change.apply(require(user, key));
            pool.store().devices().put(user.username(), changed);
            return changed;
        });
    }
}
