package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Knows the devices that the signed-in user signed in from, where the user pool tracks them. The part of {@link Auth} with devices. */
public interface DeviceOperations {

    /**
     * The user's devices, 60 at most; Amplify's {@code fetchDevices}.
     *
     * @return the devices
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     */
    default List<Device> fetchDevices() {
        return Blocking.await(fetchDevicesAsync());
    }

    /** As {@link #fetchDevices()}, without waiting; fails with what that throws. */
    CompletableFuture<List<Device>> fetchDevicesAsync();

    /**
     * Has the user pool remember this device, so that it may do without a second factor; Amplify's {@code rememberDevice}.
     *
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.AuthValidationException when nothing is stored of this device, as the user pool does not track devices
     */
    default void rememberDevice() {
        Blocking.await(rememberDeviceAsync());
    }

    /** As {@link #rememberDevice()}, without waiting; fails with what that throws. */
    CompletableFuture<Void> rememberDeviceAsync();

    /**
     * Has the user pool forget this device; Amplify's {@code forgetDevice}.
     *
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.AuthValidationException when nothing is stored of this device
     */
    default void forgetDevice() {
        Blocking.await(forgetDeviceAsync());
    }

    /** As {@link #forgetDevice()}, without waiting; fails with what that throws. */
    CompletableFuture<Void> forgetDeviceAsync();

    /**
     * Has the user pool forget another device; Amplify's {@code forgetDevice} with {@code device}.
     *
     * @param id the device's {@link Device#id()}
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.ResourceNotFoundException when there is no such device
     */
    default void forgetDevice(String id) {
        Blocking.await(forgetDeviceAsync(id));
    }

    /** As {@link #forgetDevice(String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> forgetDeviceAsync(String id);
}
