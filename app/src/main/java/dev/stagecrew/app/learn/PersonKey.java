package dev.stagecrew.app.learn;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The key under which buyers and agents become numbers. It is made of the seed, so that the same files are learned in the
 * same way; the numbers never leave the program.
 */
public final class PersonKey {
    private PersonKey() {}

    public static byte[] of(long seed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
