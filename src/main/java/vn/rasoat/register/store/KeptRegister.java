package vn.rasoat.register.store;

import java.time.Instant;

/**
 * What can be told of a kept register without opening it.
 *
 * @param loadedAt when it was loaded
 * @param lockedWith what is needed to open it
 * @param bytes what it takes on the disk, both copies together
 */
public record KeptRegister(Instant loadedAt, Secret.Kind lockedWith, long bytes) {}
