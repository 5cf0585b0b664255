package dev.stagecrew.learn.export;

import dev.stagecrew.learn.file.NumberText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers in place of people: the first eight bytes of an HMAC-SHA-256 under a key that is made for one reading and thrown away.
 * The same person has the same number in all files of a reading, and in no other reading.
 */
final class PersonKeys {
    private final Mac mac;

    PersonKeys(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The number of whoever is named first by a cell that is not blank. */
    OptionalLong of(String... names) {
        for (String name : names) {
            if (!NumberText.none(name)) {
                byte[] hash = mac.doFinal(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
                return OptionalLong.of(ByteBuffer.wrap(hash).getLong());
            }
        }
        return OptionalLong.empty();
    }
}
